package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.See;

/** The files of a draft, for whoever has them from elsewhere or would rather type than fill in. */
@Path("/desk/surveys/{draft}/files")
@Produces({"text/html", "application/json"})
public class FilesResource {
    @Inject
    DraftDoor door;

    @GET
    public Page show(@PathParam("draft") String id) {
        return page(door.found(id), Optional.empty());
    }

    /** One file; empty, it is taken out. Refused, with both texts, where somebody else changed the same one. */
    @POST
    public Response save(@PathParam("draft") String id, Form form) {
        var content = form.text("content");
        var draft = door.open(id, content);
        var name = form.text("name");
        if (!FilesPage.NAMES.contains(name)) return See.other(draft.address() + "/files");
        var now = draft.files().getOrDefault(name, "");
        if (!now.equals(door.seen(draft, form).files().getOrDefault(name, "")))
            return See.page(page(draft, Optional.of(new FilesPage.File(name, content))));
        var files = new TreeMap<>(draft.files());
        if (content.isBlank()) files.remove(name);
        else files.put(name, content);
        door.write(draft, files, Edit.FILE, name, content);
        return See.other(draft.address() + "/files#" + name);
    }

    private Page page(Draft draft, Optional<FilesPage.File> typed) {
        var flaws = DraftDoor.findings(door.proved(draft).flaws(), draft, draft.outline());
        return FilesPage.of(draft, flaws, typed);
    }
}

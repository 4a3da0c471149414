package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;
import rostrum.survey.authoring.DraftsPage.Origin;

/** Where the secretariat begins to write a survey. */
@Path("/desk/surveys")
@Produces({"text/html", "application/json"})
public class DraftsResource {
    @Inject
    Staff staff;

    @Inject
    Drafts drafts;

    @Inject
    Beginnings beginnings;

    @GET
    public Page list() {
        staff.required(Role.EDITOR);
        return beginnings.page(new Form(Map.of()), List.of(), List.of());
    }

    @POST
    public Response begin(Form form) {
        var editor = staff.required(Role.EDITOR);
        var origin = beginnings.origins().stream()
                .filter(one -> one.key().equals(form.text("from")))
                .findFirst();
        var problems = origin.isPresent() ? List.<Problem>of() : beginnings.problems(form);
        if (!problems.isEmpty()) return See.page(beginnings.page(form, problems, List.of()));
        var code = origin.map(Origin::code).orElse(form.trimmed("code"));
        var files = origin.map(beginnings::next)
                .orElseGet(() -> Outline.begun(code, beginnings.next(code), form.trimmed("title"))
                        .files());
        return See.other("/desk/surveys/" + drafts.begin(code, files, editor));
    }
}

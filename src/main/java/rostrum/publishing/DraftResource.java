package rostrum.publishing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

@Path("/desk/consultations/{consultation}/draft")
@Produces({"text/html", "application/json"})
public class DraftResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        secretariat();
        return page();
    }

    /** To be read as delegates will, before signing. */
    @GET
    @Path("/meeting-input.docx")
    @Produces("*/*")
    public Response docx() {
        secretariat();
        standing.requireFresh();
        var input = drafts.drafted(found()).orElseThrow(() -> Refusal.because("publishing.not-frozen"));
        return Download.of(
                Format.DOCX, input.in(frame.language()).language(), Format.DOCX.write(input.in(frame.language())));
    }

    @POST
    public Response edit(Form form) {
        var editor = staff.required(Role.EDITOR);
        var page = page();
        if (page.isReleased()) throw Refusal.because("publishing.already");
        var typed = DraftForm.read(form, page.remarks().keySet());
        if (!typed.problems().isEmpty()) return See.page(page.mending(typed));
        drafts.edit(id, typed.number(), typed.remarks(), editor);
        return See.other("/desk/consultations/" + id + "/draft");
    }

    private DraftPage page() {
        return drafts.page(found(), frame.language(), List.of())
                .orElseThrow(() -> Refusal.because("publishing.not-frozen"));
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }

    private String secretariat() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }
}

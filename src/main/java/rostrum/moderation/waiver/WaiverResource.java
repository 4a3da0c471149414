package rostrum.moderation.waiver;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** Where the secretariat decides not to wait for those who could still ask for another look. */
@Path("/desk/consultations/{consultation}/waiver")
@Produces({"text/html", "application/json"})
public class WaiverResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Consultations consultations;

    @Inject
    Waivers waivers;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        return page();
    }

    @POST
    public Response waive(Form form) {
        var editor = staff.required(Role.EDITOR);
        standing.requireFresh(form);
        var page = page();
        var reason = form.trimmed("reason");
        if (!page.isOffered()) throw Refusal.because("waiver.nothing").keeping(reason);
        var problems = problems(reason);
        if (!problems.isEmpty()) return See.page(page.mending(reason, problems));
        if (!waivers.waive(id, reason, frame.language(), editor))
            throw Refusal.because("waiver.nothing").keeping(reason);
        return See.other("/desk/consultations/" + id + "/record");
    }

    private static List<Problem> problems(String reason) {
        var problems = new ArrayList<Problem>();
        if (reason.isEmpty()) problems.add(Problem.of("reason", "waiver.no-reason"));
        var over = reason.codePointCount(0, reason.length()) - WaiverPage.MOST;
        if (over > 0) problems.add(new Problem("reason", "waiver.long", Map.of("over", over)));
        return problems;
    }

    private WaiverPage page() {
        return waivers.page(consultations.find(id).orElseThrow(Refusal::notFound));
    }
}

package rostrum.publishing.check;

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
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.publishing.Drafts;

/** Where somebody says that words stay, though rules took them for a detail of somebody. */
@Path("/desk/consultations/{consultation}/draft/looks/{look}")
@Produces({"text/html", "application/json"})
public class LookResource {
    private static final int LONGEST = 300;

    @PathParam("consultation")
    String id = "";

    @PathParam("look")
    String key = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Looks looks;

    @GET
    public Page show() {
        secretariat();
        return page("", List.of());
    }

    @POST
    public Response note(Form form) {
        var colleague = secretariat();
        var reason = form.trimmed("reason");
        var problems = problems(reason);
        var page = page(reason, problems);
        if (!problems.isEmpty()) return See.page(page);
        looks.note(id, page.flaw(), new Look(colleague, reason));
        return See.other("/desk/consultations/" + id + "/draft#checks");
    }

    private static List<Problem> problems(String reason) {
        var problems = new ArrayList<Problem>();
        if (reason.isEmpty()) problems.add(Problem.of("reason", "publishing.look.no-reason"));
        if (reason.length() > LONGEST)
            problems.add(new Problem("reason", "publishing.draft.long", Map.of("limit", LONGEST)));
        return problems;
    }

    private LookPage page(String reason, List<Problem> problems) {
        var brief = consultations.find(id).orElseThrow(Refusal::notFound);
        if (brief.stage().isAfter(Stage.ANALYSED)) throw Refusal.because("publishing.already");
        return new LookPage(brief, doubt(brief), reason, problems);
    }

    private Flaw doubt(Brief brief) {
        return drafts.checks(brief).flatMap(checks -> checks.doubt(key)).orElseThrow(Refusal::notFound);
    }

    private String secretariat() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }
}

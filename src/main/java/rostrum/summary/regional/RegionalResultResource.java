package rostrum.summary.regional;

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
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.survey.Flaw;

/** One result from elsewhere: looked at, taken in, thrown away. */
@Path("/desk/consultations/{consultation}/regional/{result}")
@Produces({"text/html", "application/json"})
public class RegionalResultResource {
    @PathParam("consultation")
    String consultation = "";

    @PathParam("result")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Results results;

    @GET
    public Page show() {
        staff.required(Role.EDITOR);
        return page(found());
    }

    @POST
    @Path("/taking")
    public Response take(Form form) {
        var editor = staff.required(Role.EDITOR);
        var result = found();
        var flaws = new ArrayList<Flaw>();
        var taken = results.take(result, editor, flaws);
        if (!flaws.isEmpty()) return See.page(page(result));
        if (!taken) throw Refusal.because("summary.regional.frozen");
        return See.other(all() + "/" + id);
    }

    @POST
    @Path("/removal")
    public Response remove(Form form) {
        var editor = staff.required(Role.EDITOR);
        if (!results.remove(found(), editor)) throw Refusal.because("summary.regional.frozen");
        return See.other(all());
    }

    private String all() {
        return "/desk/consultations/" + consultation + "/regional";
    }

    private BroughtResult found() {
        return results.find(consultation, id).orElseThrow(Refusal::notFound);
    }

    private Page page(BroughtResult result) {
        var brief = consultations.find(consultation).orElseThrow(Refusal::notFound);
        if (result.taken())
            return new RegionalResultPage(brief, result, Optional.empty(), results.standings(id), List.of());
        var flaws = new ArrayList<Flaw>();
        var conversation = results.polis(id, flaws).map(RegionalResultPage.Conversation::of);
        return new RegionalResultPage(brief, result, conversation, Map.of(), flaws);
    }
}

package rostrum.consultation.guardian;

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
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.people.guardian.Facilitators;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/desk/consultations/{consultation}/facilitators")
@Produces({"text/html", "application/json"})
public class FacilitatorsResource {
    private static final int LONGEST = 200;

    @PathParam("consultation")
    String id = "";

    @Inject
    Consultations consultations;

    @Inject
    Facilitators facilitators;

    @Inject
    Staff staff;

    @GET
    public Page list() {
        secretariat();
        return page(found(), "", "", "", List.of());
    }

    @POST
    public Page add(Form form) {
        var editor = secretariat();
        var consultation = found();
        if (!consultation.admits()) throw Refusal.because("consultation.codes.over");
        var organisation = form.trimmed("organisation");
        var places = form.trimmed("places");
        var problems = problems(organisation, places);
        if (!problems.isEmpty()) return page(consultation, organisation, places, "", problems);
        var code = facilitators.add(id, organisation, Integer.parseInt(places), editor);
        return page(consultation, "", "", code.readable(), List.of());
    }

    @POST
    @Path("/{facilitator}/end")
    public Response end(@PathParam("facilitator") String facilitator, Form form) {
        facilitators.end(found().id(), facilitator, secretariat());
        return See.other("/desk/consultations/" + id + "/facilitators");
    }

    private static List<Problem> problems(String organisation, String places) {
        var problems = new ArrayList<Problem>();
        if (organisation.isEmpty()) problems.add(Problem.of("organisation", "group.desk.organisation-missing"));
        if (organisation.length() > LONGEST)
            problems.add(new Problem("organisation", "group.desk.organisation-long", Map.of("most", LONGEST)));
        if (!isCount(places, Facilitators.MOST_PLACES))
            problems.add(new Problem("places", "group.desk.places-wrong", Map.of("most", Facilitators.MOST_PLACES)));
        return problems;
    }

    static boolean isCount(String typed, int most) {
        return typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most;
    }

    private Page page(Brief consultation, String organisation, String places, String code, List<Problem> problems) {
        return new FacilitatorsPage(
                consultation, facilitators.of(id), organisation, places, code, consultation.admits(), problems);
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }

    private String secretariat() {
        return staff.required(Role.EDITOR, Role.PUBLISHER);
    }
}

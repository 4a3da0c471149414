package rostrum.survey;

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
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/desk/consultations/{consultation}/survey")
@Produces({"text/html", "application/json"})
public class ChoiceResource {
    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    @Inject
    Shelf shelf;

    @GET
    public Page show(@PathParam("consultation") String id) {
        staff.required(Role.EDITOR);
        return page(found(id), List.of());
    }

    @POST
    public Response choose(@PathParam("consultation") String id, Form form) {
        var editor = staff.required(Role.EDITOR);
        var consultation = found(id);
        if (!ChoicePage.mayChange(consultation)) throw Refusal.because("survey.already-open");
        var survey = surveys.offered().stream()
                .filter(edition -> edition.key().equals(form.text("survey")))
                .findFirst();
        if (survey.isEmpty())
            return See.page(page(consultation, List.of(Problem.of("survey", "survey.choose-survey"))));
        surveys.choose(id, survey.get(), editor);
        return See.other("/desk/consultations/" + id);
    }

    private Page page(Brief consultation, List<Problem> problems) {
        return ChoicePage.of(consultation, surveys.chosen(consultation.id()), surveys.offered(), shelf, problems);
    }

    private Brief found(String id) {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}

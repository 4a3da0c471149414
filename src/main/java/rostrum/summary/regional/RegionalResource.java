package rostrum.summary.regional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Delivery;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.platform.Time;
import rostrum.survey.Surveys;

/** Where the secretariat brings in what was collected elsewhere. */
@Path("/desk/consultations/{consultation}/regional")
@Produces({"text/html", "application/json"})
public class RegionalResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    @Inject
    Results results;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page show() {
        staff.required(Role.EDITOR);
        return page(RegionalForm.blank(frame.language()), new Flaws());
    }

    /** Nothing counts before somebody has looked at what was read. */
    @POST
    public Response bring(Delivery sent) {
        try (sent) {
            var editor = staff.required(Role.EDITOR);
            var brief = found();
            if (brief.isSealed()) throw Refusal.because("summary.regional.frozen");
            var today = LocalDate.ofInstant(time.now(), brief.meeting().zone());
            var typed = RegionalForm.read(sent.form(), !sent.files().isEmpty(), today);
            if (!typed.problems().isEmpty()) return See.page(page(typed, new Flaws()));
            if (!typed.about().tool().votes() && surveys.surveyOf(id).isEmpty())
                throw Refusal.because("summary.regional.no-survey");
            var flaws = new Flaws();
            var result = results.keep(id, typed.about(), new Files(sent.files()), editor, flaws);
            if (!flaws.isEmpty())
                return See.page(page(typed.with(List.of(Problem.of("file", "summary.regional.flawed"))), flaws));
            return See.other("/desk/consultations/" + id + "/regional/"
                    + result.orElseThrow(() -> Refusal.because("summary.regional.frozen")));
        }
    }

    private Page page(RegionalForm typed, Flaws flaws) {
        return new RegionalPage(found(), results.all(id), typed, flaws.all());
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}

package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rostrum.people.Admission;
import rostrum.people.AgeAnswer;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Problem;
import rostrum.platform.See;

@Path("/join/{consultation}/about-you")
@Produces({"text/html", "application/json"})
public class AboutYouResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Entrance entrance;

    @Inject
    Frame frame;

    @GET
    public Response ask() {
        var consultation = entrance.open(id);
        var steps = entrance.steps(id);
        if (steps.isEmpty()) return See.other("/join/" + id);
        return entrance.answer()
                .map(answer -> next(consultation, steps.get(), answer, List.of()))
                .orElseGet(() -> questions(consultation, new AboutYou(Optional.empty(), List.of()), "", ""));
    }

    @POST
    public Response answer(Form form) {
        var consultation = entrance.open(id);
        var steps = entrance.steps(id);
        if (steps.isEmpty()) return See.other("/join/" + id);
        var held = entrance.answer();
        if (entrance.admission(steps.get())
                .filter(admission -> admission != Admission.ASK)
                .isPresent()) return again();
        var said = held.map(answer -> AboutYou.read(form, answer)).orElseGet(() -> AboutYou.read(form));
        said.answer().ifPresent(entrance::hold);
        if (said.answer().isPresent()) return again();
        return held.map(answer -> next(consultation, steps.get(), answer, said.problems()))
                .orElseGet(() -> questions(consultation, said, form.text("band"), form.text("country")));
    }

    private Response next(Brief consultation, Entrance.Steps steps, AgeAnswer answer, List<Problem> problems) {
        var admission = answer.admission(steps.inGroup());
        return switch (admission) {
            case WELCOME -> See.other("/join/" + id + "/assent");
            case ASK ->
                See.page(new OneMorePage(
                        consultation,
                        answer.band(),
                        Countries.name(answer.country(), frame.language()),
                        Countries.consentAge(answer.country()),
                        problems));
            default ->
                See.page(new TurnedPage(
                        consultation, admission, entrance.admitted(id).isPresent()));
        };
    }

    private Response again() {
        return See.other("/join/" + id + "/about-you");
    }

    private Response questions(Brief consultation, AboutYou said, String band, String country) {
        return See.page(new AboutYouPage(
                consultation,
                Arrays.asList(AgeBand.values()),
                Countries.names(frame.language()),
                band,
                country,
                said.problems()));
    }
}

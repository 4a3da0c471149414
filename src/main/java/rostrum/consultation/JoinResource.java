package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import rostrum.people.Admission;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Countries;
import rostrum.people.Invitations;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.people.ReceiptResource;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;

@Path("/join/{consultation}")
@Produces({"text/html", "application/json"})
public class JoinResource {
    private static final Secret NONE = new Secret("");

    @PathParam("consultation")
    String id = "";

    @Inject
    Consultations consultations;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Guesses guesses;

    @Inject
    Paper paper;

    @Inject
    Entrance entrance;

    @Inject
    Cookies cookies;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page door(@QueryParam("shared") String shared) {
        return new JoinPage(open(), "", shared != null || cookies.isShared(), List.of());
    }

    @POST
    public Response knock(Form form) {
        var consultation = open();
        cookies.share(form.has("shared"));
        if (!consultation.invitationOnly()) return enter("");
        var typed = form.trimmed("code");
        var code = Secret.typed(typed).orElse(NONE);
        return guesses.attempt("invitation", typed, () -> invitations.valid(id, code))
                .map(this::enter)
                .orElseGet(() -> unknown(consultation, typed));
    }

    private Response unknown(Brief consultation, String typed) {
        var problem = Problem.of("code", "consultation.join.code-unknown");
        return See.page(new JoinPage(consultation, typed, cookies.isShared(), List.of(problem)));
    }

    @GET
    @Path("/about-you")
    public Response aboutYou() {
        var consultation = open();
        var steps = entrance.steps(id);
        if (steps.isEmpty()) return See.other("/join/" + id);
        return steps.get()
                .answer()
                .map(answer -> next(consultation, answer))
                .orElseGet(() -> See.page(questions(consultation, "", "", 0, List.of())));
    }

    @POST
    @Path("/about-you")
    public Response aboutYou(Form form) {
        var consultation = open();
        var steps = entrance.steps(id);
        if (steps.isEmpty()) return See.other("/join/" + id);
        if (steps.get().answer().isPresent())
            return next(consultation, steps.get().answer().get());
        var answered = AboutYou.read(form);
        if (!answered.problems().isEmpty())
            return See.page(questions(
                    consultation,
                    form.text("band"),
                    form.text("country"),
                    answered.ask(),
                    answered.isNewQuestion() ? List.of() : answered.problems()));
        var answer = new Entrance.Answer(answered.band().orElseThrow(), form.text("country"), answered.admission());
        entrance.hold(new Entrance.Steps(id, steps.get().code(), Optional.of(answer)));
        return next(consultation, answer);
    }

    @GET
    @Path("/assent")
    public Response assent() {
        var consultation = open();
        if (admitted().isEmpty()) return See.other("/join/" + id);
        return See.page(new AssentPage(consultation, List.of(Assent.values()), List.of(), List.of()));
    }

    @POST
    @Path("/assent")
    public Response assent(Form form) {
        var consultation = open();
        var steps = admitted();
        if (steps.isEmpty()) return See.other("/join/" + id);
        var picked = form.all("agree").stream()
                .flatMap(code -> Assent.of(code).stream())
                .toList();
        if (!picked.contains(Assent.TAKE_PART))
            return See.page(new AssentPage(
                    consultation,
                    List.of(Assent.values()),
                    picked,
                    List.of(Problem.of("agree", "consultation.assent.needed"))));
        return join(steps.get(), picked);
    }

    private Response join(Entrance.Steps steps, List<Assent> picked) {
        var answer = steps.answer().orElseThrow();
        var joining = new Joining(
                id,
                frame.language(),
                answer.band(),
                answer.country(),
                EnumSet.copyOf(picked),
                AssentText.version(frame.language()));
        var receipt = people.join(joining, steps.code());
        entrance.done();
        if (receipt.isEmpty()) return unknown(open(), "");
        if (cookies.isShared()) return See.page(paper.of(open(), receipt.get()));
        cookies.set(ReceiptResource.COOKIE, receipt.get().plain(), ReceiptResource.SHOWN);
        return See.other("/me");
    }

    private Response enter(String codeDigest) {
        entrance.begin(id, codeDigest);
        return See.other("/join/" + id + "/about-you");
    }

    private Response next(Brief consultation, Entrance.Answer answer) {
        if (answer.admission() == Admission.WELCOME) return See.other("/join/" + id + "/assent");
        return See.page(new TurnedPage(consultation, answer.admission()));
    }

    private Optional<Entrance.Steps> admitted() {
        return entrance.steps(id)
                .filter(steps -> steps.answer()
                        .filter(answer -> answer.admission() == Admission.WELCOME)
                        .isPresent());
    }

    private Page questions(Brief consultation, String band, String country, int ask, List<Problem> problems) {
        return new AboutYouPage(
                consultation,
                Arrays.asList(AgeBand.values()),
                Countries.names(frame.language()),
                band,
                country,
                ask,
                problems);
    }

    private Brief open() {
        var consultation = consultations
                .find(id)
                .filter(brief -> brief.stage().isAfter(Stage.DRAFT))
                .orElseThrow(Refusal::notFound);
        if (!consultation.isOpen(time.now())) throw Refusal.because("consultation.not-open");
        return consultation;
    }
}

package rostrum.consultation.guardian;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.guardian.Guardians;
import rostrum.people.guardian.Route;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;

/** For who holds a code of a letter. Looking changes nothing: mail programs look at links before people do. */
@Path("/guardian")
@Produces({"text/html", "application/json"})
public class GuardianResource {
    @Inject
    Guardians guardians;

    @Inject
    Consultations consultations;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Guesses guesses;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page door() {
        return new GuardianCodePage(false, "", List.of());
    }

    /** A wrong, an old and a used code read the same. */
    @POST
    public Response question(Form form) {
        var typed = form.trimmed("code");
        return guesses.attempt("guardian", typed, () -> Secret.typed(typed).flatMap(this::question))
                .map(See::page)
                .orElseGet(() -> unknown(false, typed, "guardian.code.unknown"));
    }

    @POST
    @Path("/answer")
    public Response answer(Form form) {
        var typed = form.trimmed("code");
        var code = Secret.typed(typed);
        if (code.flatMap(this::question).isEmpty()) return unknown(false, typed, "guardian.code.unknown");
        if (form.text("answer").equals("agree")) return agree(code.orElseThrow());
        guardians.refuse(code.orElseThrow());
        return See.other("/guardian/refused");
    }

    @GET
    @Path("/refused")
    public Page refused() {
        return new GuardianDonePage(false);
    }

    @GET
    @Path("/withdrawal")
    public Page withdrawal() {
        return new GuardianCodePage(true, "", List.of());
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(Form form) {
        var typed = form.trimmed("code");
        return guesses.attempt(
                        "guardian",
                        typed,
                        () -> Secret.typed(typed).filter(code -> withdrawals.take(code, Route.LETTER)))
                .map(code -> See.other("/guardian/withdrawn"))
                .orElseGet(() -> unknown(true, typed, "guardian.code.nothing"));
    }

    @GET
    @Path("/withdrawn")
    public Page withdrawn() {
        return new GuardianDonePage(true);
    }

    private Response agree(Secret code) {
        var consultation = guardians.asked(code).flatMap(asked -> consultations.find(asked.consultation()));
        var withdrawal = guardians.agree(code, GuardianText.version(frame.language()));
        return withdrawal
                .map(back ->
                        See.page(new GuardianAgreedPage(consultation.orElseThrow(Refusal::notFound), back.readable())))
                .orElseGet(() -> unknown(false, "", "guardian.code.unknown"));
    }

    private Optional<GuardianQuestionPage> question(Secret code) {
        return guardians
                .asked(code)
                .flatMap(asked -> consultations
                        .find(asked.consultation())
                        .filter((Brief brief) -> brief.isOpen(time.now()))
                        .map(brief -> new GuardianQuestionPage(brief, code.plain(), asked.until())));
    }

    private static Response unknown(boolean withdrawal, String typed, String key) {
        return See.page(new GuardianCodePage(withdrawal, typed, List.of(Problem.of("code", key))));
    }
}

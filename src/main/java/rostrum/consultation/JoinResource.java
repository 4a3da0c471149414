package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import rostrum.people.Assent;
import rostrum.people.Invitations;
import rostrum.people.Invited;
import rostrum.people.People;
import rostrum.people.ReceiptResource;
import rostrum.people.guardian.Guardians;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.platform.See;

@Path("/join/{consultation}")
@Produces({"text/html", "application/json"})
public class JoinResource {
    private static final Secret NONE = new Secret("");

    @PathParam("consultation")
    String id = "";

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Guardians guardians;

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

    @GET
    public Page door(@QueryParam("shared") String shared) {
        return new JoinPage(open(), "", shared != null || cookies.isShared(), List.of());
    }

    @POST
    public Response knock(Form form) {
        var consultation = open();
        cookies.share(form.has("shared"));
        if (cookies.isShared()) cookies.drop(ReceiptResource.COOKIE);
        var typed = form.trimmed("code");
        if (typed.isEmpty() && !consultation.invitationOnly()) return enter(begin(Invited.WITHOUT_CODE));
        var code = Secret.typed(typed).orElse(NONE);
        return guesses.attempt(
                        "invitation", typed, () -> entrance.begun(id, code).or(() -> begin(code)))
                .map(this::enter)
                .orElseGet(() -> unknown(consultation, typed));
    }

    private Response unknown(Brief consultation, String typed) {
        var problem = Problem.of("code", "consultation.join.code-unknown");
        return See.page(new JoinPage(consultation, typed, cookies.isShared(), List.of(problem)));
    }

    @GET
    @Path("/assent")
    public Response assent() {
        var consultation = open();
        if (entrance.admitted(id).isEmpty()) return See.other("/join/" + id);
        return See.page(new AssentPage(consultation, entrance.asked(), List.of(), List.of()));
    }

    @POST
    @Path("/assent")
    public Response assent(Form form) {
        var consultation = open();
        var steps = entrance.admitted(id);
        if (steps.isEmpty()) return See.other("/join/" + id);
        var asked = entrance.asked();
        var picked = form.all("agree").stream()
                .flatMap(code -> Assent.of(code).stream())
                .filter(asked::contains)
                .toList();
        if (!picked.contains(Assent.TAKE_PART))
            return See.page(new AssentPage(
                    consultation, asked, picked, List.of(Problem.of("agree", "consultation.assent.needed"))));
        var agreed = steps.get()
                .agreeing(
                        picked,
                        AssentText.version(
                                frame.language(),
                                entrance.answer().orElseThrow().band()));
        entrance.go(agreed);
        if (entrance.waitingForGuardian(id).isPresent()) return See.other("/join/" + id + "/guardian");
        return join(agreed);
    }

    private Response join(Entrance.Steps steps) {
        var coming = entrance.coming(steps).orElseThrow();
        var receipt = coming.receipt();
        var joined = steps.inGroup()
                ? guardians.joinGroup(coming.joining(), coming.code(), receipt, steps.vouched())
                : people.join(coming.joining(), coming.code(), receipt).isPresent();
        entrance.done();
        if (!joined) return unknown(open(), "");
        if (cookies.isShared()) return See.page(paper.of(open(), receipt));
        cookies.set(ReceiptResource.COOKIE, receipt.plain(), ReceiptResource.SHOWN);
        return See.other("/me");
    }

    private Optional<Entrance.Steps> begin(Secret code) {
        return invitations.valid(id, code).map(this::begin);
    }

    private Entrance.Steps begin(Invited invited) {
        return Entrance.Steps.begin(id, invited);
    }

    private Response enter(Entrance.Steps steps) {
        entrance.begin(steps);
        return See.other("/join/" + id + "/about-you");
    }

    private Brief open() {
        return entrance.open(id);
    }
}

package rostrum.staff;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;
import rostrum.staff.organisation.Astray;
import rostrum.staff.organisation.Organisation;
import rostrum.staff.organisation.Proof;

/** The door to the organisation that vouches for colleagues, and back in. */
@Path("/staff/organisation")
@Produces({"text/html", "application/json"})
public class OrganisationResource {
    static final String TICKET = "_ticket";

    @Inject
    Organisation organisation;

    @Inject
    Entrances entrances;

    @Inject
    Detours detours;

    @Inject
    Identities identities;

    @Inject
    Colleagues colleagues;

    @Inject
    SignIn signIn;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @POST
    public Response signIn(Form form) {
        return away(Detour.signIn(time.now()));
    }

    /** What was typed on the page that asked comes back with the colleague. */
    @POST
    @Path("confirmation")
    public Response confirm(Form form) {
        var name = staff.required(Role.ALL);
        var page = ConfirmPage.again(form, entrances.of(name)).orElseThrow(Refusal::notFound);
        return away(Detour.confirm(name, page, time.now()));
    }

    @POST
    @Path("link")
    public Response link(Form form) {
        var name = staff.required(Role.ALL);
        standing.requireFresh(form);
        return away(Detour.link(name, time.now()));
    }

    private Response away(Detour detour) {
        entrances.requireOrganisation();
        try {
            return DetourPage.to(organisation.way(detour.question(), detours.begin(detour), frame.language()));
        } catch (Astray e) {
            throw AstrayPage.of(e);
        }
    }

    @GET
    @Path("callback")
    public Response comeBack(@QueryParam("state") @Nullable String state, @Context HttpServletRequest request) {
        entrances.requireOrganisation();
        var detour = detours.end(state == null ? "" : state).orElseThrow(AstrayPage::over);
        try {
            return goOn(detour, organisation.answer(detour.question(), request.getQueryString()));
        } catch (Astray e) {
            throw AstrayPage.of(e);
        }
    }

    private Response goOn(Detour detour, Proof proof) {
        return switch (detour.why()) {
            case SIGN_IN -> come(proof);
            case CONFIRM -> confirmed(detour, proof);
            case LINK -> linked(detour, proof);
        };
    }

    private Response come(Proof proof) {
        var known = identities.nameOf(proof.subject());
        if (known.isEmpty()) return See.page(StrangerPage.of(detours.keep(Stranger.of(proof))));
        colleagues.begin(known.get(), proof);
        return See.other("/staff");
    }

    private Response confirmed(Detour detour, Proof proof) {
        requireSame(detour);
        if (!identities.nameOf(proof.subject()).filter(detour.staff()::equals).isPresent())
            throw AstrayPage.somebodyElse();
        if (!proof.isSince(detour.since())) throw AstrayPage.notAnew();
        colleagues.prove();
        return detour.isForm() ? See.page(ConfirmedPage.of(detour)) : See.other(detour.to());
    }

    private Response linked(Detour detour, Proof proof) {
        requireSame(detour);
        if (!identities.link(detour.staff(), proof.subject())) throw AstrayPage.taken();
        return See.other(detour.to());
    }

    /** Whoever is signed in here when the browser comes back is who was when it went. */
    private void requireSame(Detour detour) {
        if (!staff.name().equals(detour.staff())) throw AstrayPage.over();
    }

    /** The administrator's code says who of us the stranger is. A wrong one is not the end of the way. */
    @POST
    @Path("code")
    public Response typeCode(Form form) {
        entrances.requireOrganisation();
        var stranger = detours.take(form.text(TICKET)).orElseThrow(AstrayPage::over);
        var typed = form.trimmed("code");
        var answer = signIn.link(Secret.typed(typed), stranger.subject());
        if (answer.isRight()) return come(stranger.proof());
        var page = StrangerPage.of(detours.keep(stranger));
        if (answer.isTooSoon())
            return StaffResource.later(
                    page.mending(typed, 429, SignInPage.haste("code", answer.pause())), answer.pause());
        return See.page(page.mending(typed, 422, Problem.of("code", "staff.new-password.unknown")));
    }
}

package rostrum.moderation.quality;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import rostrum.moderation.Reason;
import rostrum.moderation.State;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;
import rostrum.staff.Standing;

/** Where a moderator reads what another one has decided, as if nobody had. */
@Path("/queue/second")
@Produces({"text/html", "application/json"})
public class SecondLookResource {
    private static final Map<String, State> ACTS = Map.of(
            "approve", State.APPROVED,
            "redact", State.REDACTED,
            "propose", State.PROPOSED,
            "hold", State.HELD,
            "reject", State.REJECTED);

    @Inject
    SecondLooks looks;

    @Inject
    Staff staff;

    @Inject
    Standing standing;

    @GET
    public Page show() {
        return next(moderator());
    }

    @POST
    @Path("/{case}")
    public Response look(@PathParam("case") String id, Form form) {
        var moderator = moderator();
        var state = Optional.ofNullable(ACTS.get(form.text("do")));
        var reason = Reason.of(form.text("reason"));
        if (state.isEmpty()) return mend(moderator, form, Problem.of("do", "moderation.second.do-missing"));
        if (state.get() != State.APPROVED && reason.isEmpty())
            return mend(moderator, form, Problem.of("reason", "moderation.case.reason-missing"));
        looks.note(id, state.get(), state.get() == State.APPROVED ? Optional.empty() : reason, moderator);
        return See.other("/queue/second");
    }

    private Response mend(String moderator, Form form, Problem problem) {
        return See.page(next(moderator).mending(form.text("reason"), problem));
    }

    private SecondLookPage next(String moderator) {
        return looks.next(moderator).orElse(SecondLookPage.NONE);
    }

    private String moderator() {
        var moderator = staff.required(Role.MODERATOR);
        standing.requirePapers();
        return moderator;
    }
}

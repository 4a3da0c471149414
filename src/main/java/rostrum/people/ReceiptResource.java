package rostrum.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import rostrum.people.guardian.Guardians;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.platform.See;

@Path("/receipt")
@Produces({"text/html", "application/json"})
public class ReceiptResource {
    /** The browser of its owner holds the receipt for a while, so that it can be shown again; the house does not. */
    public static final String COOKIE = "receipt";

    public static final Duration SHOWN = Duration.ofHours(2);

    @Inject
    People people;

    @Inject
    Guardians guardians;

    @Inject
    Cookies cookies;

    @GET
    public Page ask() {
        return new ReceiptPage("", List.of());
    }

    @POST
    public Response resume(Form form) {
        var typed = form.trimmed("code");
        var receipt = Secret.typed(typed);
        if (receipt.filter(people::resume).isPresent()) return hold(receipt.get(), "/me");
        if (receipt.flatMap(guardians::waiting).isPresent()) return hold(receipt.get(), "/waiting");
        return See.page(new ReceiptPage(typed, List.of(Problem.of("code", "people.receipt.unknown"))));
    }

    private Response hold(Secret receipt, String place) {
        cookies.set(COOKIE, receipt.plain(), SHOWN);
        return See.other(place);
    }
}

package rostrum.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rostrum.people.guardian.Guardians;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Guesses;
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

    private static final Secret NONE = new Secret("");

    @Inject
    People people;

    @Inject
    Guardians guardians;

    @Inject
    Erasures erasures;

    @Inject
    Guesses guesses;

    @Inject
    Cookies cookies;

    @GET
    public Page ask() {
        return new ReceiptPage("", cookies.isShared(), List.of());
    }

    /** What cannot be a code is looked up like one that could: nobody learns from the answer or its time which it was. */
    @POST
    public Response resume(Form form) {
        var typed = form.trimmed("code");
        cookies.share(form.has("shared"));
        if (cookies.isShared()) cookies.drop(COOKIE);
        var code = Secret.typed(typed).orElse(NONE);
        var found = guesses.attempt(COOKIE, typed, () -> open(code));
        return found.orElseGet(() -> See.page(
                new ReceiptPage(typed, cookies.isShared(), List.of(Problem.of("code", "people.receipt.unknown")))));
    }

    private Optional<Response> open(Secret code) {
        if (people.resume(code)) {
            if (!cookies.isShared()) cookies.set(COOKIE, code.plain(), SHOWN);
            return Optional.of(See.other("/me"));
        }
        if (guardians.waiting(code).isPresent()) {
            if (cookies.isShared()) return Optional.of(See.again("/waiting"));
            cookies.set(COOKIE, code.plain(), SHOWN);
            return Optional.of(See.other("/waiting"));
        }
        return erasures.of(code).map(ErasedPage::new).map(See::page);
    }
}

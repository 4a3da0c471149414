package rostrum.platform;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a door sends people next. */
public final class See {
    private See() {}

    /** After an act that succeeded: look there. */
    public static Response other(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** The same form once more, there: what was typed stays out of cookies and addresses. */
    public static Response again(String path) {
        return Response.status(Response.Status.TEMPORARY_REDIRECT)
                .location(URI.create(path))
                .build();
    }

    public static Response page(Page page) {
        return Response.status(page.status()).entity(page).build();
    }
}

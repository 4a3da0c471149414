package rostrum.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells what somebody did from what a page asks by itself to stay fresh: to be shown something new makes no visit longer. A
 * browser that does not say how it asks is believed.
 */
final class OwnAct {
    private OwnAct() {}

    static boolean is(HttpServletRequest request) {
        return is(request.getMethod(), request.getRequestURI(), request.getHeader("Sec-Fetch-Mode"));
    }

    static boolean is(String method, String path, @Nullable String mode) {
        if (method.equals("POST")) return !path.endsWith("/tickets");
        return mode == null || mode.equals("navigate");
    }
}

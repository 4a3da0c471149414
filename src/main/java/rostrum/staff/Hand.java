package rostrum.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells what somebody did with their own hand from what a script asks by itself to keep a page fresh. */
final class Hand {
    private Hand() {}

    static boolean made(HttpServletRequest request) {
        return made(request.getMethod(), request.getHeader("Sec-Fetch-Mode"), request.getHeader("Accept"));
    }

    /** A browser that does not say how it asks still says what it wants: a page, where somebody turned to one. */
    static boolean made(String method, @Nullable String mode, @Nullable String accept) {
        if (mode != null) return mode.equals("navigate");
        return method.equals("POST") || accept != null && accept.contains("text/html");
    }
}

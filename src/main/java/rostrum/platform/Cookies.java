package rostrum.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cookies of this request and its answer: for this host and its pages alone, out of reach of scripts. */
@RequestScoped
public class Cookies {
    /** Until the browser is closed. */
    public static final Duration SESSION = Duration.ofSeconds(-1);

    private static final String SHARED = "shared";

    @Inject
    HttpServletRequest request;

    private final Map<String, String> given = new HashMap<>();
    private final List<String> headers = new ArrayList<>();

    public Optional<String> get(String name) {
        if (given.containsKey(name)) return Optional.of(given.get(name)).filter(value -> !value.isEmpty());
        return sent(request, name);
    }

    /** What a browser sent, for whoever looks before the request has begun here. Over https only a cookie of this host counts. */
    public static Optional<String> sent(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        var full = full(request, name);
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(full))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Whether others use this device: then nothing outlives the browser window. */
    public boolean isShared() {
        return get(SHARED).isPresent();
    }

    public void share(boolean shared) {
        if (shared) set(SHARED, "yes", SESSION);
        else if (isShared()) drop(SHARED);
    }

    public void set(String name, String value, Duration wished) {
        given.put(name, value);
        var life = isShared() && wished.compareTo(Duration.ZERO) > 0 ? SESSION : wished;
        var age = life.isNegative() ? "" : "; Max-Age=" + life.toSeconds();
        var secure = isSecure(request) ? "; Secure" : "";
        headers.add(full(request, name) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + age + secure);
    }

    public void drop(String name) {
        set(name, "", Duration.ZERO);
    }

    List<String> headers() {
        return headers;
    }

    private static String full(HttpServletRequest request, String name) {
        return isSecure(request) ? "__Host-" + name : name;
    }

    /** The server believes the proxy only beside an address of the client; a cookie must not depend on that. */
    boolean isSecure() {
        return isSecure(request);
    }

    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}

package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What holds for every request and answer: the chosen language, the page's status, safe headers, cookies. */
@Provider
public class Manners implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String POLICY =
            "default-src 'none'; style-src 'nonce-%1$s'; script-src 'nonce-%1$s'; img-src 'self' data:; media-src 'self'; "
                    + "connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    @Inject
    Frame frame;

    @Inject
    Cookies cookies;

    @Override
    public void filter(ContainerRequestContext request) {
        var lang = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (lang != null) Language.of(lang).ifPresent(frame::speak);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page && response.getStatus() == 200) response.setStatus(page.status());
        if (response.getEntity() instanceof Page page && isWrong(page, response)) tell(page, response);
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY.formatted(frame.nonce()));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (cookies.isSecure()) headers.putSingle("Strict-Transport-Security", "max-age=31536000");
        if (!headers.containsKey("Cache-Control")) headers.putSingle("Cache-Control", "no-store");
        if (isForAll(headers)) cookies.headers().clear();
        headers.add("Vary", isForAll(headers) ? "Accept" : "Accept, Accept-Language, Cookie");
        if (!(response.getEntity() instanceof Page)) {
            cookies.headers().forEach(cookie -> headers.add("Set-Cookie", cookie));
            cookies.headers().clear();
        }
    }

    /** What others keep and hand on bears nobody’s cookies. */
    private static boolean isForAll(MultivaluedMap<String, Object> headers) {
        return String.valueOf(headers.getFirst("Cache-Control")).startsWith("public");
    }

    private boolean isWrong(Page page, ContainerResponseContext response) {
        return response.getStatus() >= 400
                && frame.isForProgram()
                && !page.toMend().isEmpty();
    }

    private void tell(Page page, ContainerResponseContext response) {
        var told = ProblemJson.of(response.getStatus(), page.toMend(), frame.language());
        response.setEntity(told, response.getEntityAnnotations(), MediaType.valueOf(ProblemJson.TYPE));
        response.getHeaders().putSingle("Content-Language", frame.language().tag());
    }
}

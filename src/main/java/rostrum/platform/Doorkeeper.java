package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody in who could lose something: without the database only help, style and calm words are served. What cannot be
 * read is turned away here, so that no address ever stands in a log.
 */
@Provider
@PreMatching
public class Doorkeeper implements ContainerRequestFilter {
    @Inject
    Database database;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isReadable(request.getUriInfo()))
            throw Refusal.because("platform.not-understood").status(400);
        if (request.getMethod().equals("OPTIONS")
                && !NoSecret.is(request.getUriInfo().getRequestUri().getRawPath())) throw Refusal.notFound();
        if (request.getMethod().equals("POST") && !isForm(request.getMediaType()))
            throw Refusal.because("platform.not-that-way").status(415);
        if (database.isReady() || worksWithout(request.getUriInfo().getPath())) return;
        throw Refusal.because("platform.database-away").status(503).keeping(typed(request));
    }

    private static boolean isReadable(UriInfo address) {
        try {
            address.getQueryParameters();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Which of them a door takes, its reader says: only an {@link Upload} may hold a file. */
    private static boolean isForm(@Nullable MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    private static String typed(ContainerRequestContext request) {
        if (!request.hasEntity()) return "";
        try {
            var body = request.getEntityStream().readNBytes(FormReader.MOST_BYTES);
            return Form.parse(new String(body, StandardCharsets.UTF_8)).written();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean worksWithout(String path) {
        var plain = path.startsWith("/") ? path.substring(1) : path;
        return plain.startsWith("assets/") || plain.equals("help") || plain.equals("leave");
    }
}

package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody in who could lose something: without the database only help, style and calm words are served. */
@Provider
@PreMatching
public class Doorkeeper implements ContainerRequestFilter {
    @Inject
    Database database;

    @Override
    public void filter(ContainerRequestContext request) {
        if (database.isReady() || worksWithout(request.getUriInfo().getPath())) return;
        throw Refusal.because("platform.database-away").status(503);
    }

    private static boolean worksWithout(String path) {
        var plain = path.startsWith("/") ? path.substring(1) : path;
        return plain.startsWith("assets/") || plain.equals("help") || plain.equals("leave");
    }
}

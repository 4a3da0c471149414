package rostrum.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The only place that catches everything: refusals become their page, our own failures an incident number; for programs a
 * {@link ProblemJson}.
 */
@Provider
public class Mishaps implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    @Inject
    Frame frame;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) return page(refusal.page());
        if (thrown.getCause() instanceof Refusal refusal) return page(refusal.page());
        if (thrown instanceof WebApplicationException web) return channel(web.getResponse());
        if (Database.isAway(thrown))
            return page(Refusal.because("platform.database-away").status(503).page());
        return incident(thrown);
    }

    private Response channel(Response response) {
        var status = response.getStatus();
        if (status < 400) return response;
        if (status == 405 && NoSecret.is(frame.path())) return otherwise(response);
        // A door that takes no such knock is no door: nobody learns where there is one.
        if (status == 404 || status == 403 || status == 405)
            return page(Refusal.notFound().page());
        if (status == 406 || status == 415)
            return page(Refusal.because("platform.not-that-way").status(status).page());
        return page(Refusal.because("platform.not-understood").status(status).page());
    }

    private Response otherwise(Response response) {
        var no = page(Refusal.because("platform.not-that-way").status(405).page());
        return Response.fromResponse(no)
                .header("Allow", response.getHeaderString("Allow"))
                .build();
    }

    private Response incident(Throwable thrown) {
        var number = Id.fresh().substring(0, 8);
        LOG.log(Level.SEVERE, new Wordless(thrown), () -> "Incident " + number);
        return page(new IncidentPage(number, 500));
    }

    private Response page(Page page) {
        var answer = Response.status(page.status()).header("Retry-After", page.status() == 503 ? 10 : null);
        if (page instanceof Telling no && frame.isForProgram())
            return answer.entity(ProblemJson.of(no, frame.language()))
                    .type(ProblemJson.TYPE)
                    .language(frame.language().tag())
                    .build();
        return answer.entity(page).type(MediaType.TEXT_HTML_TYPE).build();
    }
}

package rostrum.publishing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Comparator;
import rostrum.consultation.Consultations;
import rostrum.platform.Page;

/** The list of all results: no sign-in, no password, and addresses that stay. */
@Path("/results")
@Produces({"text/html", "application/json"})
public class AllResultsResource {
    @Inject
    Consultations consultations;

    @Inject
    Releases releases;

    @GET
    public Page show() {
        var days = releases.days();
        return new AllResultsPage(consultations.all().stream()
                .filter(brief -> days.containsKey(brief.id()))
                .sorted(Comparator.comparing(
                        brief -> days.getOrDefault(brief.id(), Instant.EPOCH), Comparator.reverseOrder()))
                .toList());
    }
}

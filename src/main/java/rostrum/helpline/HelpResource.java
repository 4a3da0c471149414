package rostrum.helpline;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import rostrum.people.Countries;
import rostrum.platform.Database;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;

/** Help without a code, a session or a database; only telling us something needs the last. */
@Path("/help")
@Produces({"text/html", "application/json"})
public class HelpResource {
    private static final int MOST = 5000;

    @Inject
    Helplines helplines;

    @Inject
    Frame frame;

    @Inject
    Database database;

    @Inject
    Event<Told> told;

    @GET
    public Page show(@QueryParam("country") Optional<String> country) {
        return page(country.orElse(""));
    }

    @POST
    public Page tell(Form form) {
        var words = form.trimmed("words");
        var reach = form.trimmed("reach");
        var page = page(form.text("country"));
        var problems = problems(words, reach);
        if (!problems.isEmpty()) return page.mending(words, reach, problems);
        var report = new Told(words, reach, page.country(), frame.language());
        if (database.attempt(() -> told.fire(report))) return page.thanks();
        throw Refusal.because("helpline.away").status(503).keeping((words + "\n\n" + reach).strip());
    }

    private static List<Problem> problems(String words, String reach) {
        if (words.isEmpty()) return List.of(Problem.of("words", "helpline.words-missing"));
        if (length(words) > MOST || length(reach) > MOST) return List.of(Problem.of("words", "helpline.too-long"));
        return List.of();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private HelpPage page(String asked) {
        var country = Countries.knows(asked) ? asked : "";
        return new HelpPage(
                country,
                Countries.names(frame.language()),
                helplines.emergency(country).orElse(""),
                helplines.of(country).orElse(null),
                false,
                "",
                "",
                List.of());
    }
}

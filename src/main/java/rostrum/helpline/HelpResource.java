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
import rostrum.people.Whereabouts;
import rostrum.platform.Database;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Network;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.platform.WithoutCookies;

/** Help without a code, a session or a database; only telling us something needs the last. */
@Path("/help")
@Produces({"text/html", "application/json"})
public class HelpResource {
    @Inject
    Helplines helplines;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Frame frame;

    @Inject
    Database database;

    @Inject
    Event<Told> told;

    @Inject
    Crowds crowds;

    @Inject
    Network network;

    @Inject
    Time time;

    @Inject
    Event<Reading> reading;

    @GET
    public Page show(@QueryParam("country") Optional<String> country) {
        country.ifPresent(whereabouts::said);
        return page(country.orElseGet(whereabouts::country));
    }

    @POST
    public Page tell(@WithoutCookies Form form) {
        var typed = Typed.read(form);
        var page = page(form.text("country"));
        if (form.has("show")) return elsewhere(page, typed);
        var problems = typed.problems(true);
        if (!problems.isEmpty()) return page.mending(typed, problems);
        var report = typed.told(page.support().country(), frame.language(), crowds.of(network.ofCaller(), time.now()));
        if (database.attempt(() -> told.fire(report))) return page.thanks(promise());
        throw Refusal.because("helpline.away").status(503).keeping(typed.all());
    }

    /** Another country costs nobody their words. */
    private Page elsewhere(HelpPage page, Typed typed) {
        whereabouts.said(page.support().country());
        return page.mending(typed, List.of());
    }

    /** Nothing is promised while nobody can be asked. */
    private Promise promise() {
        var question = new Reading();
        database.attempt(() -> reading.fire(question));
        return question.promise();
    }

    private HelpPage page(String asked) {
        return HelpPage.of(helplines.support(asked), Countries.names(frame.language()));
    }
}

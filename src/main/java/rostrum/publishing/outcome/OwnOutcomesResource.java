package rostrum.publishing.outcome;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.consultation.Consultations;
import rostrum.people.Visitor;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.summary.OwnStatements;
import rostrum.summary.quote.Quotes;

/** “What happened with my view”, for whoever holds the receipt. */
@Path("/me/outcomes")
@Produces({"text/html", "application/json"})
public class OwnOutcomesResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Outcomes outcomes;

    @Inject
    OwnStatements statements;

    @Inject
    Quotes quotes;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        var who = visitor.required();
        var page = consultations
                .find(who.consultation())
                .flatMap(brief -> outcomes.page(brief, frame.language()))
                .orElseThrow(() -> Refusal.because("publishing.no-result"));
        var said = statements.of(who.key());
        var own = outcomes.statements(page.consultation(), frame.language()).stream()
                .filter(point -> said.contains(point.words()))
                .toList();
        var quoted = quotes.of(who.key()).stream()
                .map(quote -> new OwnOutcomesPage.Quoted(quote.words(), quote.language()))
                .toList();
        return new OwnOutcomesPage(page, own, quoted);
    }
}

package rostrum.summary.quote;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Consultations;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.summary.OwnStatements;

/** Where whoever holds the receipt reads what is to be quoted of them, and says no. It stays open to who was removed. */
@Path("/me/quotes")
@Produces({"text/html", "application/json"})
public class OwnQuotesResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Quotes quotes;

    @Inject
    OwnStatements statements;

    @GET
    public Page show() {
        var who = visitor.known("");
        var consultation = consultations.find(who.consultation()).orElseThrow(Refusal::notFound);
        return OwnQuotesPage.of(
                consultation, quotes.of(who.key()), quotes.mayQuote(who.key()), statements.inRecord(who));
    }

    @POST
    public Response refuse(Form form) {
        quotes.refuse(visitor.known(""));
        return See.other("/me/quotes#refused");
    }
}

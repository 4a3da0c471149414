package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Assent;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/me/agreements")
@Produces({"text/html", "application/json"})
public class AgreementsResource {
    @Inject
    Visitor visitor;

    @Inject
    Possessions possessions;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        return possessions.agreements(visitor.known("")).orElseThrow(Refusal::notFound);
    }

    @POST
    public Response change(Form form) {
        var who = visitor.known("");
        var assent = Assent.of(form.text("assent")).orElseThrow(Refusal::notFound);
        var yes = form.text("answer").equals("yes");
        if (yes && !Assent.asked(who.band()).contains(assent)) throw Refusal.notFound();
        if (!possessions.agree(who, assent, yes, frame.language())) throw Refusal.because("consultation.sealed");
        return See.other("/me/agreements#" + assent.code());
    }
}

package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;

@Path("/me/withdrawal")
@Produces({"text/html", "application/json"})
public class WithdrawResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Possessions possessions;

    @Inject
    Frame frame;

    @GET
    public Page ask() {
        return new WithdrawPage(
                consultations.find(visitor.known("").consultation()).orElseThrow(Refusal::notFound));
    }

    @POST
    public Response withdraw(Form form) {
        if (!possessions.withdraw(visitor.known(""), frame.language())) throw Refusal.because("consultation.sealed");
        return See.other("/me");
    }
}

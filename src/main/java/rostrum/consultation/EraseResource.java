package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.people.ErasedPage;
import rostrum.people.ReceiptResource;
import rostrum.people.Visitor;
import rostrum.people.Visits;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Refusal;

@Path("/me/erasure")
@Produces({"text/html", "application/json"})
public class EraseResource {
    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Consultations consultations;

    @Inject
    Possessions possessions;

    @Inject
    Cookies cookies;

    @GET
    public Page ask() {
        return new ErasePage(
                consultations.find(visitor.known("").consultation()).orElseThrow(Refusal::notFound));
    }

    /** The certificate is the answer: there is nobody left who could be sent to a page of theirs. */
    @POST
    public Page erase(Form form) {
        var certificate = possessions.erase(visitor.known("")).orElseThrow(Refusal::notFound);
        visits.end();
        cookies.drop(ReceiptResource.COOKIE);
        return new ErasedPage(certificate);
    }
}

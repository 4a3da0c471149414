package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import rostrum.people.Assent;
import rostrum.people.ReceiptResource;
import rostrum.people.Visitor;
import rostrum.platform.Cookies;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.Time;

@Path("/me")
@Produces({"text/html", "application/json"})
public class MeResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Cookies cookies;

    @Inject
    Time time;

    @GET
    public Page show() {
        var participant = visitor.required();
        var consultation = consultations.find(participant.consultation()).orElseThrow(Refusal::notFound);
        var receipt = cookies.get(ReceiptResource.COOKIE)
                .map(Secret::new)
                .map(Secret::readable)
                .orElse("");
        return new MePage(
                consultation,
                participant.pseudonym().name(),
                receipt,
                participant.agreedTo(Assent.ROOM),
                consultation.isOpen(time.now()));
    }
}

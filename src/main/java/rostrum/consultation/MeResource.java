package rostrum.consultation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import rostrum.people.Assent;
import rostrum.people.ReceiptResource;
import rostrum.people.Visitor;
import rostrum.platform.Cookies;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;

@Path("/me")
@Produces({"text/html", "application/json"})
public class MeResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Paper paper;

    @Inject
    Cookies cookies;

    @Inject
    Event<Returned> returned;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @GET
    public Page show() {
        var participant = visitor.known("");
        var consultation = consultations.find(participant.consultation()).orElseThrow(Refusal::notFound);
        var receipt = receipt().map(Secret::readable).orElse("");
        return new MePage(
                consultation,
                participant.pseudonym().name(),
                receipt,
                visitor.mark(participant.key()),
                participant.removed(),
                participant.agreedTo(Assent.TAKE_PART),
                participant.band().talks() && participant.agreedTo(Assent.ROOM),
                consultation.isOpen(time.now()),
                consultation.isInGrace(time.now()),
                notices(new Returned(participant, consultation.stage())));
    }

    private List<MePage.Told> notices(Returned somebody) {
        returned.fire(somebody);
        return somebody.notices().stream()
                .map(notice -> MePage.Told.of(notice, frame.language()))
                .toList();
    }

    /** Only while the browser still holds it: the house does not. */
    @GET
    @Path("/receipt")
    public Response paper() {
        var consultation = consultations.find(visitor.known("").consultation()).orElseThrow(Refusal::notFound);
        return receipt().map(code -> See.page(paper.of(consultation, code))).orElseGet(() -> See.other("/me"));
    }

    private Optional<Secret> receipt() {
        return cookies.get(ReceiptResource.COOKIE)
                .filter(held -> !cookies.isShared())
                .flatMap(Secret::typed);
    }
}

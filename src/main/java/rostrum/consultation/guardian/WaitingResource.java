package rostrum.consultation.guardian;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.people.People;
import rostrum.people.ReceiptResource;
import rostrum.people.guardian.Guardians;
import rostrum.people.guardian.Waiting;
import rostrum.people.vault.Contact;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Letter;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;

@Path("/waiting")
@Produces({"text/html", "application/json"})
public class WaitingResource {
    @Inject
    Guardians guardians;

    @Inject
    GuardianLetters letters;

    @Inject
    Consultations consultations;

    @Inject
    People people;

    @Inject
    Cookies cookies;

    @Inject
    Frame frame;

    @GET
    public Response show() {
        var receipt = receipt();
        if (receipt.isEmpty()) return See.other("/receipt");
        return receipt.flatMap(guardians::waiting)
                .map(waiting -> show(waiting, "", List.of()))
                .orElseGet(() -> See.page(new AnsweredPage(
                        receipt.filter(people::knows).map(Secret::readable).orElse(""))));
    }

    /** To the same address if none is given. */
    @POST
    @Path("/letter")
    public Response writeAgain(Form form) {
        var waiting = receipt().flatMap(guardians::waiting);
        if (waiting.isEmpty()) return See.other("/waiting");
        var address = form.trimmed("address");
        var problem = problem(address);
        if (problem.isPresent()) return show(waiting.get(), address, List.of(problem.get()));
        var better = Optional.of(new Contact(address, frame.language(), "")).filter(given -> !address.isEmpty());
        if (!waiting.get().mayWriteAgain()) return See.other("/waiting");
        var enough = guardians.writeAgain(waiting.get(), better);
        if (enough.isPresent())
            return show(
                    waiting.get(),
                    address,
                    List.of(Problem.of("address", enough.get().key())));
        guardians.askAgain(waiting.get(), better).ifPresent(letters::ask);
        return See.other("/waiting");
    }

    @POST
    @Path("/end")
    public Response giveUp(Form form) {
        receipt().flatMap(guardians::waiting).ifPresent(guardians::giveUp);
        cookies.drop(ReceiptResource.COOKIE);
        return See.other("/");
    }

    private Optional<Problem> problem(String address) {
        if (address.isEmpty()) return Optional.empty();
        if (!Letter.isAddress(address)) return Optional.of(Problem.of("address", "guardian.ask.address-wrong"));
        return Optional.of(Problem.of("address", "guardian.enough.TO_ADDRESS"))
                .filter(problem -> guardians.isEnough(address));
    }

    private Response show(Waiting waiting, String address, List<Problem> problems) {
        return See.page(new WaitingPage(
                consultations.find(waiting.consultation()).orElseThrow(Refusal::notFound),
                receipt().map(Secret::readable).orElse(""),
                waiting.arrived(),
                waiting.mayWriteAgain(),
                waiting.until(),
                address,
                problems));
    }

    private Optional<Secret> receipt() {
        return cookies.get(ReceiptResource.COOKIE).flatMap(Secret::typed);
    }
}

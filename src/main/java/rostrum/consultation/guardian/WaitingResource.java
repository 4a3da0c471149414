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
import rostrum.platform.Guesses;
import rostrum.platform.Letter;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;

/** Where a young person waits. On a device that others use the browser holds no receipt: every form brings it. */
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
    Guesses guesses;

    @Inject
    Cookies cookies;

    @Inject
    Frame frame;

    @GET
    public Response show() {
        return held().map(this::look).orElseGet(() -> See.other("/receipt"));
    }

    @POST
    public Response look(Form form) {
        return known(form).map(this::look).orElseGet(() -> See.page(new AnsweredPage("")));
    }

    /** To the same address if none is given. */
    @POST
    @Path("/letter")
    public Response writeAgain(Form form) {
        var receipt = known(form);
        var waiting = receipt.flatMap(guardians::waiting);
        if (waiting.isEmpty()) return See.other("/waiting");
        var address = form.trimmed("address");
        var problem = problem(address);
        if (problem.isPresent()) return show(receipt.get(), waiting.get(), address, List.of(problem.get()));
        var better = Optional.of(new Contact(address, frame.language(), "")).filter(given -> !address.isEmpty());
        if (!waiting.get().mayWriteAgain()) return back(receipt.get());
        var enough = guardians.writeAgain(waiting.get(), better);
        if (enough.isPresent())
            return show(
                    receipt.get(),
                    waiting.get(),
                    address,
                    List.of(Problem.of("address", enough.get().key())));
        guardians.askAgain(waiting.get(), better).ifPresent(letters::ask);
        return back(receipt.get());
    }

    @POST
    @Path("/end")
    public Response giveUp(Form form) {
        known(form).flatMap(guardians::waiting).ifPresent(guardians::giveUp);
        cookies.drop(ReceiptResource.COOKIE);
        return See.other("/");
    }

    private Optional<Problem> problem(String address) {
        if (address.isEmpty()) return Optional.empty();
        if (!Letter.isAddress(address)) return Optional.of(Problem.of("address", "guardian.ask.address-wrong"));
        return Optional.of(Problem.of("address", "guardian.enough.TO_ADDRESS"))
                .filter(problem -> guardians.isEnough(address));
    }

    private Response back(Secret receipt) {
        return cookies.isShared() ? look(receipt) : See.other("/waiting");
    }

    private Response look(Secret receipt) {
        return guardians
                .waiting(receipt)
                .map(waiting -> show(receipt, waiting, "", List.of()))
                .orElseGet(() -> See.page(new AnsweredPage(people.knows(receipt) ? receipt.readable() : "")));
    }

    private Response show(Secret receipt, Waiting waiting, String address, List<Problem> problems) {
        var consultation = consultations.find(waiting.consultation()).orElseThrow(Refusal::notFound);
        return See.page(WaitingPage.of(consultation, receipt, waiting, address, problems));
    }

    /** What a form brings is counted like every other code that somebody types. */
    private Optional<Secret> known(Form form) {
        if (!cookies.isShared()) return held();
        var typed = form.trimmed("code");
        return guesses.attempt(
                ReceiptResource.COOKIE,
                typed,
                () -> Secret.typed(typed).filter(code -> guardians.waiting(code).isPresent() || people.knows(code)));
    }

    private Optional<Secret> held() {
        return cookies.get(ReceiptResource.COOKIE)
                .filter(held -> !cookies.isShared())
                .flatMap(Secret::typed);
    }
}

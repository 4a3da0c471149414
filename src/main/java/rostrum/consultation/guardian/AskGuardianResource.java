package rostrum.consultation.guardian;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.consultation.Entrance;
import rostrum.people.People;
import rostrum.people.ReceiptResource;
import rostrum.people.guardian.Guardians;
import rostrum.people.vault.Contact;
import rostrum.platform.Cookies;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Language;
import rostrum.platform.Letter;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.platform.See;

@Path("/join/{consultation}/guardian")
@Produces({"text/html", "application/json"})
public class AskGuardianResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Entrance entrance;

    @Inject
    Guardians guardians;

    @Inject
    People people;

    @Inject
    GuardianLetters letters;

    @Inject
    Cookies cookies;

    @Inject
    Frame frame;

    @GET
    public Response ask() {
        entrance.open(id);
        if (entrance.waitingForGuardian(id).isEmpty()) return See.other("/join/" + id + "/about-you");
        return show("", frame.language(), false, List.of());
    }

    /** First the address is shown once more: a letter that goes astray tells a stranger about a child. */
    @POST
    public Response ask(Form form) {
        entrance.open(id);
        var waiting = entrance.waitingForGuardian(id);
        if (waiting.isEmpty()) return See.other("/join/" + id + "/about-you");
        var address = form.trimmed("address");
        var language = Language.of(form.text("language"))
                .filter(Language.COMPLETE::contains)
                .orElse(frame.language());
        var problems = problems(address);
        if (!problems.isEmpty() || form.has("change")) return show(address, language, false, problems);
        if (!form.has("send")) return show(address, language, true, List.of());
        return send(waiting.get(), new Contact(address, language, ""));
    }

    private Response send(Entrance.Coming coming, Contact contact) {
        var receipt = coming.receipt();
        if (isAsked(receipt)) return asked(receipt);
        var enough = guardians.write(contact.address());
        if (enough.isPresent())
            return show(
                    contact.address(),
                    contact.language(),
                    false,
                    List.of(Problem.of("address", enough.get().key())));
        var errand = guardians.ask(coming.joining(), coming.code(), receipt, contact);
        errand.ifPresent(letters::ask);
        return errand.isPresent() || isAsked(receipt) ? asked(receipt) : See.other("/join/" + id);
    }

    /** The same form came before, and its answer was lost: one letter is enough. */
    private boolean isAsked(Secret receipt) {
        return guardians.waiting(receipt).isPresent() || people.knows(receipt);
    }

    private Response asked(Secret receipt) {
        entrance.done();
        if (cookies.isShared()) return shownOnce(receipt);
        cookies.set(ReceiptResource.COOKIE, receipt.plain(), ReceiptResource.SHOWN);
        return See.other("/waiting");
    }

    /** The browser keeps nothing of it: the next child at this device is not shown it. */
    private Response shownOnce(Secret receipt) {
        return guardians
                .waiting(receipt)
                .map(waiting -> See.page(WaitingPage.of(entrance.open(id), receipt, waiting, "", List.of())))
                .orElseGet(() -> See.other("/receipt"));
    }

    private List<Problem> problems(String address) {
        if (!Letter.isAddress(address)) return List.of(Problem.of("address", "guardian.ask.address-wrong"));
        if (guardians.isEnough(address)) return List.of(Problem.of("address", "guardian.enough.TO_ADDRESS"));
        return List.of();
    }

    private Response show(String address, Language language, boolean check, List<Problem> problems) {
        return See.page(new AskGuardianPage(entrance.open(id), address, language, check, problems));
    }
}

package rostrum.consultation.guardian;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Invitations;
import rostrum.people.guardian.Bringing;
import rostrum.people.guardian.Facilitators;
import rostrum.people.guardian.Route;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Qr;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.See;
import rostrum.platform.Time;

/** For an adult who brings a group: a school, a club, an event. They never see who said what. */
@Path("/group")
@Produces({"text/html", "application/json"})
public class GroupResource {
    @Inject
    Group group;

    @Inject
    Facilitators facilitators;

    @Inject
    Invitations invitations;

    @Inject
    Consultations consultations;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Guesses guesses;

    @Inject
    Frame frame;

    @Inject
    Time time;

    @Inject
    @ConfigProperty(name = "public.address")
    String house;

    @GET
    public Response show() {
        return group.brings()
                .map(brings -> show(brings, new Form(Map.of()), List.of()))
                .orElseGet(() -> See.page(new GroupDoorPage("", List.of())));
    }

    @POST
    public Response enter(Form form) {
        var typed = form.trimmed("code");
        return guesses.attempt("facilitator", typed, () -> Secret.typed(typed).filter(group::enter))
                .map(code -> See.other("/group"))
                .orElseGet(() -> See.page(new GroupDoorPage(typed, List.of(Problem.of("code", "group.door.unknown")))));
    }

    @POST
    @Path("/codes")
    public Response codes(Form form) {
        var brings = group.required();
        if (!consultation(brings).admits()) throw Refusal.because("consultation.codes.over");
        var papers = new PapersForm();
        var attested = papers.read(form, brings.left(), frame.language(), time.now());
        if (attested.isEmpty()) return show(brings, form, papers.problems());
        var codes = facilitators.attest(brings.id(), attested.get());
        if (codes.isEmpty()) return taken(form);
        var paper = form.text("way").equals("paper");
        var slips = codes.stream()
                .map(code -> paper ? strip(code) : slip(brings, code))
                .toList();
        return See.page(new SheetPage(consultation(brings), brings.organisation(), house, paper, slips));
    }

    /** To be printed and signed. */
    @GET
    @Path("/form")
    public Page form() {
        var brings = group.required();
        return new PaperFormPage(consultation(brings), brings.organisation());
    }

    @GET
    @Path("/withdrawal")
    public Response withdrawal() {
        return See.page(new GroupWithdrawalPage(consultation(group.required()), "", false, List.of()));
    }

    /** Whether the code was ever used is not told: the facilitator does not learn who takes part. */
    @POST
    @Path("/withdrawal")
    public Response withdraw(Form form) {
        var brings = group.required();
        var consultation = consultation(brings);
        var typed = form.trimmed("code");
        var code = guesses.attempt(
                "slip", typed, () -> Secret.typed(typed).filter(known -> facilitators.takeBack(brings, known)));
        if (code.isEmpty())
            return See.page(new GroupWithdrawalPage(
                    consultation, typed, false, List.of(Problem.of("code", "group.back.unknown"))));
        withdrawals.take(code.get(), Route.GROUP);
        return See.page(new GroupWithdrawalPage(consultation, "", true, List.of()));
    }

    @POST
    @Path("/leave")
    public Response leave(Form form) {
        group.leave();
        return See.other("/group");
    }

    /** Somebody with the same code was faster, and took the places. */
    private Response taken(Form form) {
        var now = group.required();
        return show(now, form, List.of(new Problem("count", "group.count-wrong", Map.of("left", now.left()))));
    }

    private SheetPage.Slip slip(Bringing brings, Secret code) {
        var door = house + "/join/" + brings.consultation() + "#" + code.plain();
        return new SheetPage.Slip(code.readable(), "", Qr.of(door));
    }

    private SheetPage.Slip strip(Secret code) {
        var receipt = invitations.strip(code);
        return new SheetPage.Slip(code.readable(), receipt.readable(), Qr.of(house + "/receipt#" + receipt.plain()));
    }

    private Response show(Bringing brings, Form sent, List<Problem> problems) {
        var consultation = consultation(brings);
        return See.page(new GroupPage(consultation, brings, consultation.admits(), sent, problems));
    }

    private Brief consultation(Bringing brings) {
        return consultations.find(brings.consultation()).orElseThrow(Refusal::notFound);
    }
}

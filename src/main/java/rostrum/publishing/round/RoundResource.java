package rostrum.publishing.round;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.publishing.Drafts;
import rostrum.publishing.MeetingInput;
import rostrum.summary.Records;

/** Where editors ask those who took part whether the draft is right. */
@Path("/desk/consultations/{consultation}/draft/round")
@Produces({"text/html", "application/json"})
public class RoundResource {
    @PathParam("consultation")
    String id = "";

    @Inject
    Staff staff;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Records records;

    @Inject
    Rounds rounds;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        staff.required(Role.EDITOR, Role.PUBLISHER);
        var brief = found();
        return new RoundPage(brief, input(brief), rounds.of(id).map(Round::openedAt), rounds.heard(id));
    }

    @POST
    public Response open(Form form) {
        var editor = staff.required(Role.EDITOR);
        input(found());
        rounds.open(id, editor);
        return back();
    }

    @POST
    @Path("/end")
    public Response end(Form form) {
        var editor = staff.required(Role.EDITOR);
        var sections = input(found()).sections().stream()
                .map(MeetingInput.Section::code)
                .filter(code -> !code.isEmpty())
                .toList();
        var joined = records.find(id).orElseThrow().analysis().turnout().people();
        rounds.end(id, sections, joined, editor);
        return back();
    }

    private Response back() {
        return See.other("/desk/consultations/" + id + "/draft/round");
    }

    private MeetingInput input(Brief brief) {
        return drafts.input(brief, frame.language()).orElseThrow(() -> Refusal.because("publishing.not-frozen"));
    }

    private Brief found() {
        return consultations.find(id).orElseThrow(Refusal::notFound);
    }
}

package rostrum.publishing.round;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Assent;
import rostrum.people.Participant;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;
import rostrum.publishing.Drafts;
import rostrum.publishing.MeetingInput;

/** Where whoever holds the receipt reads the draft and says whether it is right. */
@Path("/me/draft")
@Produces({"text/html", "application/json"})
public class ReadResource {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Frame frame;

    @GET
    public Page show() {
        var who = visitor.required();
        var said = rounds.saidBy(who);
        return page(who, said.orElse(""), said.isPresent(), List.of());
    }

    @POST
    public Response say(Form form) {
        var who = visitor.required();
        var verdict = form.text("verdict");
        var page = page(who, verdict, false, List.of(Problem.of("verdict", "publishing.read.none")));
        var isKnown = verdict.equals(Heard.RIGHT)
                || page.sections().stream().anyMatch(section -> section.code().equals(verdict));
        if (!isKnown) return See.page(page);
        if (!who.agreedTo(Assent.TAKE_PART) || !rounds.say(who, verdict)) throw Refusal.because("publishing.no-round");
        return See.other("/me/draft#said");
    }

    private ReadPage page(Participant who, String verdict, boolean said, List<Problem> problems) {
        if (!rounds.isOpen(who.consultation())) throw Refusal.because("publishing.no-round");
        var brief = consultations.find(who.consultation()).orElseThrow(Refusal::notFound);
        return new ReadPage(brief, input(brief), verdict, said, problems);
    }

    private MeetingInput input(Brief brief) {
        return drafts.settled(brief, frame.language()).orElseThrow(() -> Refusal.because("publishing.no-round"));
    }
}

package rostrum.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.people.Participant;
import rostrum.people.Visitor;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Refusal;
import rostrum.platform.See;

/** The authors' door: to take back what one said, and to disagree with a decision about it. */
@Path("/me/contributions/{contribution}")
@Produces({"text/html", "application/json"})
public class ContributionsResource {
    @PathParam("contribution")
    String contribution = "";

    @Inject
    Visitor visitor;

    @Inject
    Appeals appeals;

    @Inject
    Frame frame;

    @POST
    @Path("/withdrawal")
    public Response takeBack(Form form) {
        var author = author("");
        if (!appeals.takeBack(author, contribution)) throw Refusal.because("moderation.too-late");
        return See.other("/me/data");
    }

    @GET
    @Path("/appeal")
    public Page ask() {
        return page(author(""));
    }

    @POST
    @Path("/appeal")
    public Response appeal(Form form) {
        var words = form.trimmed("words");
        var author = author(words);
        var over = words.codePointCount(0, words.length()) - Appeal.MOST;
        if (over > 0)
            return See.page(page(author)
                    .mending(words, List.of(new Problem("words", "moderation.appeal.long", Map.of("over", over)))));
        if (!appeals.appeal(author, contribution, words)) throw tooLate(author).keeping(words);
        return See.other("/me/data");
    }

    private Refusal tooLate(Participant author) {
        var isCutOff = appeals.cutOff(author, contribution).isPresent();
        return isCutOff ? Refusal.because("waiver.cut-off") : Refusal.because("moderation.too-late");
    }

    @GET
    @Path("/proposal")
    public Page read() {
        return proposal(author(""));
    }

    @POST
    @Path("/proposal")
    public Response answer(Form form) {
        var author = author("");
        var answer = form.text("answer");
        if (!answer.equals("yes") && !answer.equals("no"))
            return See.page(proposal(author).unanswered());
        if (!appeals.answer(author, contribution, answer.equals("yes"))) throw Refusal.because("moderation.too-late");
        return See.other("/me/data");
    }

    private ProposalPage proposal(Participant author) {
        return appeals.proposal(author, contribution, frame.language()).orElseThrow(Refusal::notFound);
    }

    private Participant author(String typed) {
        var author = visitor.known(typed);
        if (!appeals.isOf(author, contribution)) throw Refusal.notFound();
        return author;
    }

    private AppealPage page(Participant author) {
        return appeals.page(author, contribution, frame.language()).orElseThrow(Refusal::notFound);
    }
}

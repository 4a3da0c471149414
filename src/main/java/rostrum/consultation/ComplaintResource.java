package rostrum.consultation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Frame;
import rostrum.platform.Guesses;
import rostrum.platform.Id;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.platform.See;

/** Open to everybody, without a visit. */
@Path("/complaint")
@Produces({"text/html", "application/json"})
public class ComplaintResource {
    static final int MOST_LETTERS = 2_000;

    @Inject
    Complaints complaints;

    @Inject
    Guesses guesses;

    @Inject
    Frame frame;

    @GET
    public Page ask() {
        return page("", false, "", "", List.of());
    }

    @POST
    public Response make(Form form) {
        var words = form.trimmed("words");
        var aboutSafety = form.has("about-safety");
        var key = form.text("key");
        if (!key.matches("[0-9a-z]{16}"))
            return See.page(
                    page(words, aboutSafety, "", "", List.of(Problem.of("words", "consultation.complaint.again"))));
        if (words.isEmpty() || words.codePointCount(0, words.length()) > MOST_LETTERS)
            return See.page(page(
                    words,
                    aboutSafety,
                    "",
                    "",
                    List.of(new Problem("words", "consultation.complaint.length", Map.of("most", MOST_LETTERS)))));
        return See.page(page(
                "",
                false,
                "",
                complaints.make(key, frame.language(), words, aboutSafety).readable(),
                List.of()));
    }

    @POST
    @Path("/answer")
    public Response read(Form form) {
        var typed = form.trimmed("code");
        return guesses.attempt("complaint", typed, () -> Secret.typed(typed).flatMap(complaints::find))
                .map(found -> See.page(new ComplaintPage(Id.fresh(), "", false, "", "", found, List.of())))
                .orElseGet(() -> See.page(page(
                        "", false, typed, "", List.of(Problem.of("code", "consultation.complaint.code-unknown")))));
    }

    private static ComplaintPage page(
            String words, boolean aboutSafety, String typedCode, String code, List<Problem> problems) {
        return new ComplaintPage(Id.fresh(), words, aboutSafety, typedCode, code, null, problems);
    }
}

package rostrum.survey.authoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.people.Role;
import rostrum.people.Staff;
import rostrum.platform.Form;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.See;
import rostrum.survey.Shelf;
import rostrum.survey.Survey;
import rostrum.survey.Versions;
import rostrum.survey.authoring.DraftsPage.Origin;

/** Where the secretariat begins to write a survey. */
@Path("/desk/surveys")
@Produces({"text/html", "application/json"})
public class DraftsResource {
    @Inject
    Staff staff;

    @Inject
    Drafts drafts;

    @Inject
    Versions versions;

    @Inject
    Shelf shelf;

    @GET
    public Page list() {
        staff.required(Role.EDITOR);
        return page(new Form(Map.of()), List.of());
    }

    @POST
    public Response begin(Form form) {
        var editor = staff.required(Role.EDITOR);
        var origin = origins().stream()
                .filter(one -> one.key().equals(form.text("from")))
                .findFirst();
        var problems = origin.isPresent() ? List.<Problem>of() : problems(form);
        if (!problems.isEmpty()) return See.page(page(form, problems));
        var code = origin.map(Origin::code).orElse(form.trimmed("code"));
        var files = origin.map(this::next)
                .orElseGet(() ->
                        Outline.begun(code, next(code), form.trimmed("title")).files());
        return See.other("/desk/surveys/" + drafts.begin(code, files, editor));
    }

    private List<Problem> problems(Form form) {
        var problems = new ArrayList<Problem>();
        var code = form.trimmed("code");
        CodedLines.problem("code", code).ifPresent(problems::add);
        if (code.equals("bank") || !shelf.files(code).isEmpty() || versions.last(code) > 0)
            problems.add(Problem.of("code", "authoring.code-taken"));
        if (form.trimmed("title").isEmpty()) problems.add(Problem.of("title", "authoring.title-missing"));
        return problems;
    }

    /** What cannot be shown in a form goes on as it is, and gets its number by hand. */
    private Map<String, String> next(Origin origin) {
        var files = origin.published() ? versions.files(origin.code(), origin.version()) : shelf.files(origin.code());
        return Outline.read(files)
                .map(outline ->
                        outline.heading("version", next(origin.code()) + "").files())
                .orElse(files);
    }

    /** After all that were published here or came with the product. */
    private int next(String code) {
        var ours = shelf.find(code).map(Survey::version).orElse(0);
        return Math.max(ours, versions.last(code)) + 1;
    }

    private Page page(Form typed, List<Problem> problems) {
        return new DraftsPage(drafts.all(), origins(), typed, problems);
    }

    private List<Origin> origins() {
        return Stream.concat(
                        versions.published().stream()
                                .map(one -> new Origin(
                                        one.survey() + "." + one.version(), one.survey(), one.version(), true)),
                        shelf.surveys().stream()
                                .map(survey -> new Origin(survey.code(), survey.code(), survey.version(), false)))
                .toList();
    }
}

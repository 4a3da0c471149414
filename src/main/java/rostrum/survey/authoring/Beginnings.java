package rostrum.survey.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.platform.Upload;
import rostrum.survey.Flaw;
import rostrum.survey.Shelf;
import rostrum.survey.Survey;
import rostrum.survey.Versions;
import rostrum.survey.authoring.DraftsPage.Origin;

/** What a draft can begin with: nothing, a survey that exists, or a file from elsewhere. */
@ApplicationScoped
public class Beginnings {
    @Inject
    Drafts drafts;

    @Inject
    Versions versions;

    @Inject
    Shelf shelf;

    List<Problem> problems(Form form) {
        var problems = new ArrayList<>(codeProblems(form.trimmed("code"), "code"));
        if (form.trimmed("title").isEmpty()) problems.add(Problem.of("title", "authoring.title-missing"));
        return problems;
    }

    /** Whoever chooses no code takes that of the file. */
    List<Problem> problems(Upload upload, Bringing brought) {
        var problems = new ArrayList<>(Bringing.problems(upload, brought));
        var code = upload.form().trimmed("as");
        if (!code.isEmpty()) problems.addAll(codeProblems(code, "as"));
        return problems;
    }

    private List<Problem> codeProblems(String code, String field) {
        var wrong = CodedLines.problem(field, code);
        if (wrong.isPresent()) return List.of(wrong.get());
        var isTaken = code.equals("bank") || !shelf.files(code).isEmpty() || versions.last(code) > 0;
        return isTaken ? List.of(Problem.of(field, "authoring.code-taken")) : List.of();
    }

    String code(Upload upload, Bringing brought) {
        var chosen = upload.form().trimmed("as");
        return chosen.isEmpty() ? brought.code() : chosen;
    }

    /** A file of a survey that exists becomes its next version. */
    Map<String, String> files(String code, Bringing brought) {
        var version = Math.max(brought.version(), next(code));
        var outline = brought.survey().orElseThrow().heading("survey", code).heading("version", version + "");
        return new Arrival(brought.name(), brought.omitted()).beside(outline.files());
    }

    /** What cannot be shown in a form goes on as it is, and gets its number by hand. */
    Map<String, String> next(Origin origin) {
        var files = origin.published() ? versions.files(origin.code(), origin.version()) : shelf.files(origin.code());
        return Outline.read(files)
                .map(outline ->
                        outline.heading("version", next(origin.code()) + "").files())
                .orElse(files);
    }

    /** After all that were published here or came with the product. */
    int next(String code) {
        var ours = shelf.find(code).map(Survey::version).orElse(0);
        return Math.max(ours, versions.last(code)) + 1;
    }

    DraftsPage page(Form typed, List<Problem> problems, List<Flaw> omitted) {
        return new DraftsPage(drafts.all(), origins(), typed, problems, omitted);
    }

    List<Origin> origins() {
        return Stream.concat(
                        versions.published().stream()
                                .map(one -> new Origin(
                                        one.survey() + "." + one.version(), one.survey(), one.version(), true)),
                        shelf.surveys().stream()
                                .map(survey -> new Origin(survey.code(), survey.code(), survey.version(), false)))
                .toList();
    }
}

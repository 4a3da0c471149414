package rostrum.survey.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * A survey while it is written.
 *
 * @param fits whether its files can be shown in forms; where not, they are mended as files
 * @param arrival the name of the file that it came from; empty where it was begun here
 * @param head what stands before the questions
 * @param tongues how far each language has come, but English
 * @param missing languages that nobody has begun
 * @param holds whether it can be published
 */
public record DraftPage(
        String id,
        String survey,
        int number,
        int published,
        boolean fits,
        String arrival,
        String title,
        Map<String, String> head,
        List<Line> questions,
        List<Tongue> tongues,
        List<Language> missing,
        List<Finding> flaws,
        List<Finding> remarks,
        boolean holds,
        List<Edit> edits,
        Form typed,
        List<Problem> problems)
        implements Page {

    /** One question in the list. */
    public record Line(String code, String type, String title, String condition, boolean sensitive, boolean taken) {}

    /**
     * How far one language has come.
     *
     * @param counts how many texts stand how
     */
    public record Tongue(Language language, Map<String, Integer> counts) {}

    static DraftPage of(
            Draft draft,
            List<Finding> flaws,
            List<Finding> remarks,
            boolean holds,
            List<Edit> edits,
            Form typed,
            List<Problem> problems) {
        var read = draft.outline();
        var outline = read.orElseGet(() -> Outline.begun(draft.survey(), 1, draft.survey()));
        var begun = Arrays.stream(Language.values())
                .filter(language -> draft.files().containsKey(Outline.file(language)))
                .toList();
        return new DraftPage(
                draft.id(),
                draft.survey(),
                draft.number(),
                draft.published(),
                read.isPresent(),
                Arrival.of(draft.files()).name(),
                outline.english().getOrDefault(Outline.TITLE, ""),
                outline.head(),
                outline.items().stream().map(item -> line(outline, item)).toList(),
                begun.stream()
                        .map(language ->
                                new Tongue(language, Texts.of(outline, language).counts()))
                        .toList(),
                Arrays.stream(Language.values())
                        .filter(language -> language != Language.EN && !begun.contains(language))
                        .toList(),
                flaws,
                remarks,
                holds,
                edits,
                typed,
                problems);
    }

    private static Line line(Outline outline, Item item) {
        return new Line(
                item.code(),
                item.type(),
                outline.words(item.code()).getOrDefault(Outline.TITLE, ""),
                item.text(Item.SHOW_IF),
                item.isSensitive(),
                item.isTaken());
    }

    public boolean isOpen() {
        return published == 0;
    }

    public boolean known(String type) {
        return Shape.isKnown(type);
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}

package rostrum.survey.authoring;

import java.util.List;
import java.util.Optional;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One question to be written.
 *
 * @param number of the edit that it shows: whoever saves says what they saw
 * @param form what was typed, or how it stands
 * @param shape what is asked for this type
 * @param now how it stands meanwhile, where somebody else changed it while this was typed
 * @param codes of the questions before it, of which a condition can ask
 */
public record ItemPage(
        String draft,
        String survey,
        int number,
        boolean open,
        String code,
        boolean taken,
        ItemForm form,
        Shape shape,
        Optional<ItemForm> now,
        List<String> codes,
        List<Finding> flaws,
        List<Problem> problems)
        implements Page {

    static ItemPage of(
            Draft draft,
            Outline outline,
            Item item,
            ItemForm form,
            Optional<ItemForm> now,
            List<Finding> findings,
            List<Problem> problems) {
        var codes = outline.items().stream().map(Item::code).toList();
        return new ItemPage(
                draft.id(),
                draft.survey(),
                draft.number(),
                draft.published() == 0,
                item.code(),
                item.isTaken(),
                form,
                Shape.of(item.isTaken() ? "" : form.text(Item.TYPE)),
                now,
                codes.subList(0, Math.max(0, codes.indexOf(item.code()))),
                findings.stream()
                        .filter(finding -> finding.question().equals(item.code()))
                        .toList(),
                problems);
    }

    @Override
    public int status() {
        return now.isPresent() ? 409 : Problem.status(problems);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Whether this wording says anything otherwise. */
    public boolean tells(String variant) {
        return form.fields().keySet().stream().anyMatch(field -> field.startsWith(variant + "."));
    }

    /** Fields in which what was typed and what stands there now differ. */
    public List<Difference.Part> differences() {
        return now.map(stands -> Difference.parts(stands.fields(), form.fields()))
                .orElse(List.of());
    }
}

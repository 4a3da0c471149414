package rostrum.survey.authoring;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * The words of a draft in English and in another language, side by side.
 *
 * @param show which of them: how they stand, or empty for all
 * @param rows what is shown
 * @param clashes units that somebody else translated meanwhile
 * @param pasted what came from a translator and could not be read
 * @param flaws why not
 */
public record WordsPage(
        String draft,
        String survey,
        int number,
        boolean open,
        Language language,
        String show,
        Map<String, Integer> counts,
        List<Row> rows,
        List<String> clashes,
        String pasted,
        List<Finding> flaws)
        implements Page {

    /**
     * One text.
     *
     * @param typed what stands in its field
     * @param reviewed whether its box is ticked
     */
    public record Row(Texts.Text text, String typed, boolean reviewed) {}

    @Override
    public List<Problem> problems() {
        if (!flaws.isEmpty()) return List.of(Problem.of("xliff", "authoring.xliff-wrong"));
        return clashes.stream()
                .map(unit -> Problem.of("w." + unit, "authoring.conflict"))
                .toList();
    }

    @Override
    public int status() {
        return clashes.isEmpty() ? Problem.status(problems()) : 409;
    }
}

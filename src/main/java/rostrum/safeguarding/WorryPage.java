package rostrum.safeguarding;

import java.util.List;
import rostrum.helpline.Support;
import rostrum.helpline.Typed;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Somebody wants to tell the safety team about a post or an answer.
 *
 * @param at where the form goes
 * @param back where the reader came from
 * @param own whether these are the reader's own words
 * @param said what it is about; empty where nothing was written yet
 */
public record WorryPage(
        String at,
        String back,
        boolean own,
        String said,
        Language language,
        Support support,
        Typed typed,
        List<Problem> problems)
        implements Page {
    @Override
    public int status() {
        return Problem.status(problems);
    }

    public WorryPage mending(Typed words, List<Problem> found) {
        return new WorryPage(at, back, own, said, language, support, words, found);
    }
}

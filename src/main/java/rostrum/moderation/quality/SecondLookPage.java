package rostrum.moderation.quality;

import java.util.List;
import rostrum.moderation.Contribution;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * A case that somebody else has decided, without what they decided; with no words where none is left to look at.
 *
 * @param covered whether triage advised to hold it, so that the words are shown when asked for
 */
public record SecondLookPage(
        String id,
        Contribution.Kind kind,
        String place,
        Language language,
        String words,
        boolean covered,
        String reason,
        List<Problem> problems)
        implements Page {
    static final SecondLookPage NONE =
            new SecondLookPage("", Contribution.Kind.POST, "", Language.EN, "", false, "", List.of());

    @Override
    public int status() {
        return Problem.status(problems);
    }

    SecondLookPage mending(String chosen, Problem problem) {
        return new SecondLookPage(id, kind, place, language, words, covered, chosen, List.of(problem));
    }
}

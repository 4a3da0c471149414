package rostrum.summary.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.summary.quote.QuoteState;

/**
 * One theme, with its views a few at a time.
 *
 * @param titles what it is called, by language; empty where it has no name yet
 * @param others themes that it may be joined with, and to which views may be moved
 * @param views what is nearest to its middle first
 * @param chosen views that somebody ticked
 * @param number of the part that is shown, from 1
 * @param parts how many there are
 * @param quotes views that may be quoted, with how far that is
 */
public record ThemePage(
        Brief consultation,
        ThemeLine theme,
        Map<Language, String> titles,
        List<ThemeLine> others,
        List<ViewLine> views,
        Set<String> chosen,
        int number,
        int parts,
        List<QuoteLine> quotes,
        List<Problem> problems)
        implements Page {
    /** What a name may have of characters. */
    public static final int LONGEST = 80;

    /** So many views are shown at a time. */
    static final int MOST = 25;

    /** @param doubtful whether a person has to look at what rules took out, or left */
    public record ViewLine(String id, String words, Language language, boolean doubtful) {
        static ViewLine of(Reading reading) {
            var saying = reading.saying();
            return new ViewLine(saying.id(), saying.words(), saying.language(), reading.doubtful());
        }
    }

    /**
     * @param proposedBy empty until somebody proposes it
     * @param releasedBy empty until somebody else agrees
     * @param until when, at the least, its author may refuse it; nothing before it is released, and once that is over
     * @param mayQuote whether there is an author who can be asked
     */
    public record QuoteLine(
            ViewLine view, String proposedBy, String releasedBy, Optional<Instant> until, boolean mayQuote) {
        static QuoteLine of(Reading reading, Optional<QuoteState> state, boolean mayQuote, Instant now) {
            return new QuoteLine(
                    ViewLine.of(reading),
                    state.map(QuoteState::proposedBy).orElse(""),
                    state.map(QuoteState::releasedBy).orElse(""),
                    state.flatMap(QuoteState::refusableUntil).filter(now::isBefore),
                    mayQuote);
        }
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isOpen() {
        return consultation.stage() == Stage.ANALYSED;
    }

    public boolean isWrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    ThemePage mending(ThemeForm typed) {
        return new ThemePage(
                consultation,
                theme,
                typed.titles().isEmpty() ? titles : typed.titles(),
                others,
                views,
                Set.copyOf(typed.views()),
                number,
                parts,
                quotes,
                typed.problems());
    }
}

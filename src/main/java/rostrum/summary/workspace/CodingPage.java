package rostrum.summary.workspace;

import java.util.List;
import rostrum.consultation.Brief;
import rostrum.platform.Page;

/**
 * Views of a sample for one coder, who sees neither where the program put them nor what others called them.
 *
 * @param frame themes to choose from
 * @param lines a few views, with what this coder called them
 * @param number of the part that is shown, from 1
 */
public record CodingPage(
        Brief consultation, List<ThemeLine> frame, List<Line> lines, int coded, int all, int number, int parts)
        implements Page {
    /** In none of them. */
    public static final String NONE = "none";

    /** How many views are coded. */
    static final int SAMPLE = 60;

    static final int MOST = 10;

    /** @param theme empty until the coder chose one */
    public record Line(ThemePage.ViewLine view, String theme) {}
}

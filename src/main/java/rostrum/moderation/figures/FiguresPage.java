package rostrum.moderation.figures;

import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Page;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Share;

/**
 * What became of contributions to a consultation in which nothing changes any more, in numbers that lead to nobody.
 *
 * @param told everything there is to tell, once it is counted
 */
public record FiguresPage(Brief of, Optional<Told> told) implements Page {
    /** @param key what became of them: a state or a reason */
    public record Line(String key, Count count) {}

    /**
     * The numbers.
     *
     * @param median seconds within which every other contribution was read; 0 where there are too few
     * @param appealed of those that were not shown
     * @param overturned of those that were appealed
     * @param advised which triage advised to hold, of all that moderators decided
     * @param followed of those, where the first decision was not a plain yes
     */
    public record Told(
            List<Line> lines, Count all, int median, Share appealed, Share overturned, Share advised, Share followed) {}
}

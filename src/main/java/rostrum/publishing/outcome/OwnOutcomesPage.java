package rostrum.publishing.outcome;

import java.util.List;
import rostrum.platform.Page;

/**
 * What happened with what one participant said.
 *
 * @param own their own statements, also where no finding rests on them
 * @param quotes own words in the document
 */
public record OwnOutcomesPage(OutcomesPage all, List<Point> own, List<Quoted> quotes) implements Page {
    /** @param language as a tag */
    public record Quoted(String words, String language) {}
}

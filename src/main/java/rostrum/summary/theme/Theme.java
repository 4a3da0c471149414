package rostrum.summary.theme;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/**
 * Views that belong together.
 *
 * @param id stays the same in later runs as long as most of its views stay together
 * @param views in the order in which they lie nearest to its middle
 * @param words that tell it from the others, by language
 * @param quotes views proposed to be quoted
 * @param stability how much of it came again when chance was dealt anew, 1 for all
 * @param proposal whether only words were compared, so that a coder has to look at it
 * @param titles what an analyst called it, by language; none where nobody did
 * @param rejected whether an analyst found it to be no theme
 */
public record Theme(
        String id,
        List<String> views,
        Map<Language, List<String>> words,
        List<String> quotes,
        double stability,
        boolean proposal,
        Map<Language, String> titles,
        boolean rejected) {

    static Theme found(String id, List<String> views, double stability, boolean proposal) {
        return new Theme(id, views, Map.of(), List.of(), stability, proposal, Map.of(), false);
    }

    Theme named(String id) {
        return new Theme(id, views, words, quotes, stability, proposal, titles, rejected);
    }

    Theme titled(Map<Language, String> titles) {
        return new Theme(id, views, words, quotes, stability, proposal, titles, rejected);
    }

    Theme reject() {
        return new Theme(id, views, words, quotes, stability, proposal, titles, true);
    }

    /** @param words that tell it from the others */
    public Theme labelled(Map<Language, List<String>> words) {
        return new Theme(id, views, words, quotes, stability, proposal, titles, rejected);
    }

    Theme quoting(List<Saying> chosen) {
        var quotes = chosen.stream().map(Saying::id).toList();
        return new Theme(id, views, words, quotes, stability, proposal, titles, rejected);
    }

    /** Quotes go with their views. */
    Theme with(List<String> views) {
        var kept = quotes.stream().filter(views::contains).toList();
        return new Theme(id, List.copyOf(views), words, kept, stability, proposal, titles, rejected);
    }
}

package rostrum.publishing.feed;

import java.time.Instant;
import java.util.List;
import rostrum.platform.Language;
import rostrum.publishing.Offer;

/**
 * One piece of news.
 *
 * @param id names it for ever
 * @param page where it can be read
 * @param files that belong to it; none where it is only told
 * @param language of the title
 * @param wordsLanguage of the words
 */
public record Entry(
        String id,
        String title,
        String words,
        String page,
        List<Offer> files,
        Language language,
        Language wordsLanguage,
        Instant at) {}

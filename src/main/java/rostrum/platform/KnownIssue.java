package rostrum.platform;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something that does not work for everybody yet.
 *
 * @param criterion number in WCAG 2.2, or what else it falls short of
 * @param expires when it must be mended, or looked at again
 */
public record KnownIssue(String id, String criterion, LocalDate expires, Map<Language, String> words) {
    public String words(Language reader) {
        return words.getOrDefault(reader, words.getOrDefault(Language.EN, ""));
    }
}

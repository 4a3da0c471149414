package rostrum.consultation;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Words;

/**
 * A participant's own place: the invented name, the receipt while the browser still holds it, and what can be done.
 *
 * @param receipt in readable groups, or empty
 * @param owner names whose answers may wait on this device for a line
 * @param isInGrace whether it has closed, and who began to answer before may still finish
 * @param notices what they should know now
 */
public record MePage(
        Brief consultation,
        String pseudonym,
        String receipt,
        String owner,
        boolean removed,
        boolean takesPart,
        boolean mayTalk,
        boolean isOpen,
        boolean isInGrace,
        List<Told> notices)
        implements Page {
    /**
     * What somebody should know, in their language.
     *
     * @param code the same in every language
     * @param link the words that lead to the page that says more
     */
    public record Told(String code, String words, String path, String link) {
        static Told of(Returned.Notice notice, Language reader) {
            var words = Words.say(reader, notice.key(), Map.of());
            return new Told(notice.key(), words, notice.path(), Words.say(reader, notice.link(), Map.of()));
        }
    }

    /** Whether anything can still be said. */
    public boolean takesWords() {
        return isOpen && takesPart && !removed;
    }

    public boolean hasResult() {
        return consultation.stage().isAfter(Stage.ANALYSED);
    }
}

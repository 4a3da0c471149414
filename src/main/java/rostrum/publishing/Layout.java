package rostrum.publishing;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** The words around a document, for templates. */
public record Layout(Language language) {
    public String word(String key) {
        return Words.say(language, "publishing." + key, Map.of());
    }

    public String caption(MeetingInput.AnnexTable table) {
        var cite = Words.say(language, "publishing.cite.table", Map.of("number", table.number()));
        return Words.say(language, "publishing.table.caption", Map.of("cite", cite, "caption", table.caption()));
    }
}

package rostrum.platform;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Locale;

/**
 * A language in JSON: its tag as in {@code hreflang}, {@code en}. What was written before tags were (“EN”) is still read: tags are
 * the same in capitals (BCP 47).
 */
public final class LanguageTag implements JsonbAdapter<Language, String> {
    @Override
    public String adaptToJson(Language language) {
        return language.tag();
    }

    @Override
    public Language adaptFromJson(String tag) {
        return Language.of(tag.toLowerCase(Locale.ROOT)).orElseThrow();
    }
}

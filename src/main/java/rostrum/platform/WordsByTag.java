package rostrum.platform;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words by language in JSON, under their tags: JSON-B asks no {@link LanguageTag} about keys. */
public final class WordsByTag implements JsonbAdapter<Map<Language, String>, Map<String, String>> {
    @Override
    public Map<String, String> adaptToJson(Map<Language, String> words) {
        var byTag = new LinkedHashMap<String, String>();
        for (var language : Language.values())
            if (words.containsKey(language)) byTag.put(language.tag(), words.get(language));
        return byTag;
    }

    @Override
    public Map<Language, String> adaptFromJson(Map<String, String> byTag) {
        var words = new LinkedHashMap<Language, String>();
        byTag.forEach((tag, said) -> words.put(new LanguageTag().adaptFromJson(tag), said));
        return words;
    }
}

package rostrum.people;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.platform.Words;

/** Invents names from word lists of each language: two words, never a person's, a place's or a number's. */
public final class Pseudonyms {
    private Pseudonyms() {}

    public static Pseudonym fresh(Language language) {
        var things = list(language, "pseudonym.things");
        var kinds = list(language, "pseudonym.kinds");
        return new Pseudonym(Words.say(
                language, "people.pseudonym", Map.of("kind", Secret.any(kinds), "thing", Secret.any(things))));
    }

    private static List<String> list(Language language, String key) {
        return List.of(Words.pattern(language, "people." + key).split("\\s*,\\s*", -1));
    }
}

package rostrum.people;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Invents names from word lists of each language: two words, never a person's, a place's or a number's. */
public final class Pseudonyms {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonyms() {}

    public static Pseudonym fresh(Language language) {
        var things = list(language, "pseudonym.things");
        var kinds = list(language, "pseudonym.kinds");
        return new Pseudonym(Words.say(
                language, "people.pseudonym", Map.of("kind", any(kinds), "thing", any(things))));
    }

    private static List<String> list(Language language, String key) {
        return List.of(Words.pattern(language, "people." + key).split("\\s*,\\s*", -1));
    }

    private static String any(List<String> words) {
        return words.get(RANDOM.nextInt(words.size()));
    }
}

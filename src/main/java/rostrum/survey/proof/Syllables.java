package rostrum.survey.proof;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import rostrum.platform.Language;

/** Syllables as the vowels of a word show them. */
final class Syllables {
    private static final Map<Language, Pattern> VOWELS = Map.of(
            Language.EN, Pattern.compile("[aeiouy]+"),
            Language.FR, Pattern.compile("[aeiouyàâæéèêëîïôœùûüÿ]+"),
            Language.ES, Pattern.compile("[íú]|[iuü]*[aeoáéó][iuüy]?|[iuü]+|y$"),
            Language.RU, Pattern.compile("[аеёиоуыэюя]"));

    /** Letters at the end of a word that are written and not said. */
    private static final Map<Language, Pattern> SILENT = Map.of(
            Language.EN,
                    Pattern.compile("(?<=[aeiouy][a-z]{0,9}[^aeiouyl])e(?:s|d)?$|(?<=[aeiouy]l)es?$|(?<=[^td])ed$"),
            Language.FR, Pattern.compile("(?<=[a-zàâéèêëîïôùû]{2})(?:es?|ent)$"));

    private static final Pattern NONE = Pattern.compile("(?!)");

    private Syllables() {}

    static boolean areSeen(Language language) {
        return VOWELS.containsKey(language);
    }

    static long in(String word, Language language) {
        var lower = word.toLowerCase(Locale.ROOT);
        var said = SILENT.getOrDefault(language, NONE).matcher(lower).replaceFirst("");
        return Math.max(
                1, VOWELS.getOrDefault(language, NONE).matcher(said).results().count());
    }
}

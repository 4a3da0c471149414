package rostrum.moderation.triage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Language;

/** Whether a text is in the language of its room, told by its letters and its smallest words. Short texts are in any. */
final class Tongue {
    private static final int ENOUGH = 12;
    private static final Map<Language, UnicodeScript> SCRIPTS = Map.of(
            Language.AR, UnicodeScript.ARABIC,
            Language.ZH, UnicodeScript.HAN,
            Language.RU, UnicodeScript.CYRILLIC);
    private static final Map<Language, Set<String>> SMALL = Map.of(
            Language.EN,
                    Set.of("the", "and", "is", "are", "of", "to", "that", "it", "they", "we", "with", "this", "have"),
            Language.FR,
                    Set.of("le", "les", "des", "et", "est", "une", "pour", "dans", "pas", "nous", "que", "qui", "sont"),
            Language.ES, Set.of("el", "los", "las", "y", "es", "una", "para", "en", "no", "nos", "que", "con", "son"));

    private Tongue() {}

    static Optional<Signal> in(Traced spoken, Language language) {
        return isIn(spoken, language) ? Optional.empty() : Optional.of(Signal.whole(Concern.LANGUAGE));
    }

    private static boolean isIn(Traced spoken, Language language) {
        var letters = new HashMap<UnicodeScript, Integer>();
        spoken.toString()
                .codePoints()
                .filter(Character::isLetter)
                .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
        var all = letters.values().stream().mapToInt(Integer::intValue).sum();
        var script = SCRIPTS.getOrDefault(language, UnicodeScript.LATIN);
        if (all < (script == UnicodeScript.HAN ? ENOUGH / 2 : ENOUGH)) return true;
        return letters.getOrDefault(script, 0) * 3 >= all
                && (script != UnicodeScript.LATIN || isAmongLatin(spoken, language));
    }

    private static boolean isAmongLatin(Traced spoken, Language language) {
        var words = List.of(spoken.toString().strip().split(" "));
        var hits = new EnumMap<Language, Long>(Language.class);
        SMALL.forEach((one, small) ->
                hits.put(one, words.stream().filter(small::contains).count()));
        var own = hits.getOrDefault(language, 0L);
        return hits.values().stream().noneMatch(other -> other >= 3 && other > 3 * own);
    }
}

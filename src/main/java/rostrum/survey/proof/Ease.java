package rostrum.survey.proof;

import java.util.Optional;
import java.util.regex.Pattern;
import rostrum.platform.Language;

/**
 * How easy words are to read, from about 100 (very easy) down: by the length of sentences and the syllables of words. Arabic
 * without vowel signs shows no syllables and Chinese no words, so for them no formula of this kind is sound.
 *
 * <ul>
 *   <li>English: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948)
 *   <li>French: L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française (1958)
 *   <li>Spanish: F. Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito (1993)
 *   <li>Russian: I. V. Oborneva, automated rating of the difficulty of texts (2006)
 * </ul>
 */
final class Ease {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}]+(?:[’'-]\\p{L}+)*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…:;]*\\p{L}[^.!?…:;]*");

    private Ease() {}

    /** Empty where no formula is sound, or there are too few words to say. */
    static Optional<Double> of(String words, Language language) {
        var count = WORD.matcher(words).results().count();
        if (count == 0 || !Syllables.areSeen(language)) return Optional.empty();
        var sentence = (double) count / SENTENCE.matcher(words).results().count();
        var syllables = (double) syllables(words, language) / count;
        return switch (language) {
            case EN -> Optional.of(206.835 - 1.015 * sentence - 84.6 * syllables);
            case FR -> Optional.of(207 - 1.015 * sentence - 73.6 * syllables);
            case ES -> Optional.of(206.835 - sentence - 62.3 * syllables);
            case RU -> Optional.of(206.835 - 1.3 * sentence - 60.1 * syllables);
            case AR, ZH -> Optional.empty();
        };
    }

    static long words(String words) {
        return WORD.matcher(words).results().count();
    }

    private static long syllables(String words, Language language) {
        return WORD.matcher(words)
                .results()
                .mapToLong(word -> Syllables.in(word.group(), language))
                .sum();
    }
}

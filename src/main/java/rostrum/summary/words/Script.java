package rostrum.summary.words;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import rostrum.platform.Language;

/** A script of the six languages, with how many letters one of its words takes, about. */
enum Script {
    ARABIC(UnicodeScript.ARABIC, Language.AR, 5),
    HAN(UnicodeScript.HAN, Language.ZH, 2),
    CYRILLIC(UnicodeScript.CYRILLIC, Language.RU, 6),
    LATIN(UnicodeScript.LATIN, Language.EN, 5);

    private final UnicodeScript unicode;
    private final Language language;
    private final int lettersInAWord;

    Script(UnicodeScript unicode, Language language, int lettersInAWord) {
        this.unicode = unicode;
        this.language = language;
        this.lettersInAWord = lettersInAWord;
    }

    /** In which most of the words of a text are written; empty where it has no letter of any. */
    static Optional<Script> mostIn(String text) {
        return Arrays.stream(values())
                .filter(script -> script.letters(text) > 0)
                .max(Comparator.comparingDouble(script -> (double) script.letters(text) / script.lettersInAWord));
    }

    /** The one that is written in this script; of Latin, any. */
    Language language() {
        return language;
    }

    private long letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == unicode)
                .count();
    }
}

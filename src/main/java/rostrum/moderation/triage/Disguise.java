package rostrum.moderation.triage;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;

/** Steps 6 and 7: what a disguised word looks like, so that it can be compared with how a listed word looks. */
final class Disguise {
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final String SYMBOLS = "@$!|€";
    private static final String LATIN = "oizeasgtbg";
    private static final String CYRILLIC = "оиззчsбтвд";
    private static final int LONG = 3;

    private Disguise() {}

    /** Signs that stand for letters inside a word. */
    static boolean isSign(int point) {
        return SYMBOLS.indexOf(point) >= 0 || point == '*';
    }

    /** Whether a word hides: by scripts that are mixed, by figures or signs between letters, by letters that are drawn out. */
    static boolean isWorn(String word) {
        return word.length() > 1 && (hasFigures(word) || mixesScripts(word) || isStretched(word));
    }

    /** The same for all words that look alike: skeleton, figures read as letters, i like l, nothing twice in a row. */
    static String looks(String word) {
        var letters = new StringBuilder();
        var figures = isMostlyCyrillic(word) ? CYRILLIC : LATIN;
        word.codePoints().forEach(point -> letters.appendCodePoint(letter(point, figures)));
        var skeleton = Folder.fold(LOOKS.getSkeleton(letters.toString())).toString();
        return squeeze(skeleton.replace('i', 'l').replace('1', 'l').replace('0', 'o'), 1);
    }

    private static int letter(int point, String figures) {
        if (point >= '0' && point <= '9') return figures.charAt(point - '0');
        return switch (point) {
            case '@' -> 'a';
            case '$' -> 's';
            case '!', '|' -> 'i';
            case '€' -> 'e';
            default -> point;
        };
    }

    /** Runs of a letter that are longer than any word has. */
    static String calm(String word) {
        return isStretched(word) && !hasFigures(word) ? squeeze(word, 1) : word;
    }

    private static String squeeze(String word, int most) {
        var plain = new StringBuilder();
        int[] last = {-1, 0};
        word.codePoints().forEach(point -> {
            last[1] = point == last[0] ? last[1] + 1 : 1;
            last[0] = point;
            if (last[1] <= most) plain.appendCodePoint(point);
        });
        return plain.toString();
    }

    private static boolean hasFigures(String word) {
        return word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().anyMatch(point -> point >= '0' && point <= '9' || isSign(point));
    }

    private static boolean isStretched(String word) {
        int run = 1;
        for (int i = 1; i < word.length(); i++) {
            run = word.charAt(i) == word.charAt(i - 1) && Character.isLetter(word.charAt(i)) ? run + 1 : 1;
            if (run >= LONG) return true;
        }
        return false;
    }

    private static boolean mixesScripts(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isMostlyCyrillic(String word) {
        var cyrillic = word.codePoints()
                .filter(point -> UnicodeScript.of(point) == UnicodeScript.CYRILLIC)
                .count();
        var latin = word.codePoints()
                .filter(point -> UnicodeScript.of(point) == UnicodeScript.LATIN)
                .count();
        return cyrillic > latin;
    }
}

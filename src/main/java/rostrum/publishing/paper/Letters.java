package rostrum.publishing.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.TreeSet;

/** Whether the typefaces can show a text. What they cannot would vanish from a PDF without a word. */
public final class Letters {
    private static final int REPLACEMENT = 0xFFFD;

    private Letters() {}

    /** What no typeface has, each as it would be looked up: {@code U+0915}. */
    public static Set<String> missing(String text) {
        var missing = new TreeSet<String>();
        composed(text)
                .codePoints()
                .filter(letter -> !isShown(letter))
                .forEach(letter -> missing.add(String.format("U+%04X", letter)));
        return missing;
    }

    /** With U+FFFD in place of each letter that would vanish: everybody sees that something stood there. */
    static String shown(String text) {
        var shown = new StringBuilder(text.length());
        composed(text)
                .codePoints()
                .filter(letter -> !isInvisible(letter) || directs(letter))
                .forEach(letter -> shown.appendCodePoint(isShown(letter) ? letter : REPLACEMENT));
        return shown.toString();
    }

    private static String composed(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }

    private static boolean isShown(int letter) {
        return Character.isWhitespace(letter)
                || isInvisible(letter)
                || Typeface.known().get(letter);
    }

    /** Says where its neighbours stand, or whether they join. */
    private static boolean directs(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.BIDI_CONTROL)
                || UCharacter.hasBinaryProperty(letter, UProperty.JOIN_CONTROL);
    }

    /** What has no look of its own. */
    private static boolean isInvisible(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}

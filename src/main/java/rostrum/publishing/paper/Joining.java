package rostrum.publishing.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Joins the letters of Arabic words. Vowel signs stay marks that take no room: ICU would make signs of them that stand
 * beside their letter.
 */
final class Joining implements BidiReorderer {
    private static final int FIRST_SIGN = 0xFE70;
    private static final int LAST_SIGN = 0xFE7F;
    private static final int FIRST_MARK = 0x064B;
    private static final char SHADDA = 0x0651;
    private static final String VOWELS = "\u064C\u064D\u064E\u064F\u0650\u0670";
    private static final int WITH_SHADDA = 0xFC5E;

    private final ICUBidiReorderer letters = new ICUBidiReorderer();

    @Override
    public String shapeText(String text) {
        var joined = letters.shapeText(text);
        var marked = new StringBuilder(joined.length());
        joined.chars().forEach(letter -> append((char) mark(letter), marked));
        return marked.toString();
    }

    /** Signs come in pairs, alone and over a line. */
    private static int mark(int letter) {
        return letter < FIRST_SIGN || letter > LAST_SIGN ? letter : FIRST_MARK + (letter - FIRST_SIGN) / 2;
    }

    /** A doubled letter’s vowel stands above the sign for the doubling, in one sign with it. */
    private static void append(char letter, StringBuilder text) {
        var last = text.length() - 1;
        var vowel = letter == SHADDA && last >= 0 ? VOWELS.indexOf(text.charAt(last)) : -1;
        if (vowel < 0) text.append(letter);
        else text.setCharAt(last, (char) (WITH_SHADDA + vowel));
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return letters.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return letters.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}

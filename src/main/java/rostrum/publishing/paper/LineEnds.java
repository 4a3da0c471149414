package rostrum.publishing.paper;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line of a page may end: at a space, and between letters of scripts that set none. Not within “19-year-old” or before a
 * percent sign: whoever has the page read aloud would hear two words.
 */
final class LineEnds implements FSTextBreaker {
    private static final Set<UnicodeScript> SPACELESS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final Set<UnicodeBlock> THEIR_SIGNS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final FSTextBreaker all;
    private String text = "";

    LineEnds(Locale locale) {
        all = new ICUBreakers.ICULineBreaker(locale);
    }

    @Override
    public void setText(String text) {
        this.text = text;
        all.setText(text);
    }

    @Override
    public int next() {
        var at = all.next();
        while (at > 0 && at < text.length() && !isEnd(at)) at = all.next();
        return at;
    }

    private boolean isEnd(int at) {
        var before = text.codePointBefore(at);
        return Character.isWhitespace(before) || isSpaceless(before) || isSpaceless(text.codePointAt(at));
    }

    private static boolean isSpaceless(int letter) {
        return SPACELESS.contains(UnicodeScript.of(letter)) || THEIR_SIGNS.contains(UnicodeBlock.of(letter));
    }
}

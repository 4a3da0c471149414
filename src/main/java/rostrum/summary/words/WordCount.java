package rostrum.summary.words;

import com.ibm.icu.util.ULocale;

/** How many words a text has, in any script; numbers are none. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        var count = new int[1];
        WordBreaks.each(text, ULocale.ROOT, false, (from, to) -> count[0]++);
        return count[0];
    }
}

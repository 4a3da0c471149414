package rostrum.summary.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** How many words a text has, in any script: by the rules of Unicode (UAX 29) and, for Chinese, ICU’s dictionary. */
public final class WordCount {
    private WordCount() {}

    public static int of(String text) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE)
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER_LIMIT) count++;
        return count;
    }
}

package rostrum.summary.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where words begin and end, in any script: by the rules of Unicode (UAX 29) and, for Chinese, ICU’s dictionary. */
final class WordBreaks {
    private WordBreaks() {}

    interface Taker {
        void take(int from, int to);
    }

    /** All that has a letter or, where they are wanted, a digit; nothing of what stands between words. */
    static void each(String text, ULocale locale, boolean numbers, Taker taker) {
        var least = numbers ? BreakIterator.WORD_NONE_LIMIT : BreakIterator.WORD_NUMBER_LIMIT;
        var breaks = BreakIterator.getWordInstance(locale);
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            if (breaks.getRuleStatus() >= least) taker.take(from, to);
    }
}

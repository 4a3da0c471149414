package rostrum.summary.words;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/**
 * A text as its words (UAX 29), whatever their case and whatever stands between them. In Chinese each letter stands for
 * itself: where a word ends there depends on its neighbours, and a quote has others than its source.
 */
public record Wording(String text, List<Word> words) {
    /** Four words, or the whole of what somebody said. */
    private static final int FEW = 4 * Word.WEIGHT;

    /** Eight words, wherever they stand. */
    private static final int MANY = 8 * Word.WEIGHT;

    private static final int TATWEEL = 0x640;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /**
     * @param letters all that tells it from others
     * @param weight in thirds of a word: a Chinese one has one letter and a half
     */
    public record Word(int start, int end, String letters, int weight) {
        static final int WEIGHT = 3;
        static final int LETTER = 2;

        /** A Chinese one. */
        static Word letter(int at, char sign) {
            return new Word(at, at + 1, String.valueOf(sign), LETTER);
        }

        /** The same word, so many signs later. */
        Word moved(int by) {
            return new Word(start + by, end + by, letters, weight);
        }
    }

    /** Words that follow each other, the last not included. */
    public record Run(int from, int to) {}

    public static Wording of(String text, Language language) {
        var words = new ArrayList<Word>();
        WordBreaks.each(text, language.locale(), true, (from, to) -> read(text, from, to, words));
        return new Wording(text, List.copyOf(words));
    }

    private static void read(String text, int start, int end, List<Word> words) {
        var from = start;
        for (int at = start; at < end; ) {
            var next = text.offsetByCodePoints(at, 1);
            if (Character.isIdeographic(text.codePointAt(at))) {
                add(text, from, at, Word.WEIGHT, words);
                add(text, at, next, Word.LETTER, words);
                from = next;
            }
            at = next;
        }
        add(text, from, end, Word.WEIGHT, words);
    }

    private static void add(String text, int start, int end, int weight, List<Word> words) {
        var letters = FOLD.normalize(text.substring(start, end))
                .codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) && letter != TATWEEL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!letters.isEmpty()) words.add(new Word(start, end, letters, weight));
    }

    /** Those by which it is known where it is a view: eight words each, or all of it where it has four to seven. */
    public List<Run> own() {
        var runs = new ArrayList<Run>();
        var weight = 0;
        for (int from = 0, to = 0;
                from < words.size();
                weight -= words.get(from++).weight()) {
            while (to < words.size() && weight < MANY) weight += words.get(to++).weight();
            if (weight >= MANY) runs.add(new Run(from, to));
            else if (from == 0 && weight >= FEW) return List.of(new Run(0, to));
            else break;
        }
        return runs;
    }

    /** Those in which a view may stand: from each word on, of four words up to eight. */
    public List<Run> all() {
        var runs = new ArrayList<Run>();
        for (int from = 0; from < words.size(); from++) {
            var weight = 0;
            for (int to = from; to < words.size() && weight < MANY; to++) {
                weight += words.get(to).weight();
                if (weight >= FEW) runs.add(new Run(from, to + 1));
            }
        }
        return runs;
    }

    /** The same for the same words. */
    public String key(Run run) {
        return words.subList(run.from(), run.to()).stream().map(Word::letters).collect(Collectors.joining(" "));
    }

    /** As it was written. */
    public String written(Run run) {
        return text.substring(
                words.get(run.from()).start(), words.get(run.to() - 1).end());
    }
}

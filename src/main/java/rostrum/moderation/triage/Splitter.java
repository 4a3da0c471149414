package rostrum.moderation.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rostrum.moderation.triage.Traced.Pen;

/**
 * Steps 6 to 8, word by word: disguised words become those that they stand for, letters that were drawn apart are joined. What
 * comes out has one blank between words, a dot where a sentence ends, and nothing between Chinese letters.
 */
final class Splitter {
    private static final Set<String> ELIDED =
            Set.of("j", "l", "d", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");
    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final String ENDS = ".!?;\n\r…。！？؟؛";
    private static final int ENOUGH = 3;

    private final Vocabulary vocabulary;
    private final Traced text;
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, int start, int end) {
        boolean isLetter() {
            return text.length() == 1 && Character.isLetter(text.charAt(0)) && !isIdeograph(text.charAt(0));
        }
    }

    private Splitter(Vocabulary vocabulary, Traced text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    static Traced split(Traced folded, Vocabulary vocabulary) {
        var splitter = new Splitter(vocabulary, folded);
        splitter.read();
        return splitter.written();
    }

    private void read() {
        for (int i = 0, next; i < text.length(); i = next) {
            var point = text.codePoint(i);
            next = i + Character.charCount(point);
            if (isIdeograph(point)) words.add(word(i, next));
            else if (Character.isLetterOrDigit(point)) next = readWord(i);
            else if (ENDS.indexOf(point) >= 0 && isEnd(next)) words.add(new Word(".", text.start(i), text.end(next)));
        }
    }

    private boolean isEnd(int next) {
        return next >= text.length() || !isPart(text.codePoint(next)) || isIdeograph(text.codePoint(next));
    }

    private Word word(int from, int to) {
        return new Word(text.subSequence(from, to).toString(), text.start(from), text.end(to));
    }

    private int readWord(int from) {
        int to = wordEnd(from);
        var raw = text.subSequence(from, to).toString();
        var plain = plain(raw);
        if (Disguise.isWorn(plain)) {
            var listed = vocabulary.behind(plain);
            if (listed.isPresent() || plain.codePoints().noneMatch(Disguise::isSign)) {
                words.add(new Word(listed.orElseGet(() -> Disguise.calm(plain)), text.start(from), text.end(to)));
                return to;
            }
        }
        return readParts(from, to);
    }

    /** Up to where letters, figures, and signs and apostrophes between them go. */
    private int wordEnd(int from) {
        int to = from;
        while (to < text.length()) {
            var point = text.codePoint(to);
            var next = to + Character.charCount(point);
            var inside = Disguise.isSign(point) || APOSTROPHES.indexOf(point) >= 0;
            if (!isPart(point) && !(inside && goesOn(next)) || isIdeograph(point)) break;
            to = next;
        }
        return to;
    }

    /** A few signs in a row may stand inside a word. */
    private boolean goesOn(int next) {
        int last = next;
        while (last < text.length() && last < next + ENOUGH && Disguise.isSign(text.codePoint(last))) last++;
        return last < text.length() && isPart(text.codePoint(last)) && !isIdeograph(text.codePoint(last));
    }

    private int readParts(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            var apart = i == to || Disguise.isSign(text.charAt(i)) || isElision(begin, i);
            if (!apart) continue;
            if (begin < i) {
                var part = word(begin, i);
                words.add(new Word(behind(plain(part.text())), part.start(), part.end()));
            }
            begin = i + 1;
        }
        return to;
    }

    private String behind(String plain) {
        if (!Disguise.isWorn(plain)) return plain;
        return vocabulary.behind(plain).orElseGet(() -> Disguise.calm(plain));
    }

    private boolean isElision(int begin, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && ELIDED.contains(text.subSequence(begin, at).toString());
    }

    private static String plain(String raw) {
        var plain = new StringBuilder();
        raw.codePoints().filter(point -> APOSTROPHES.indexOf(point) < 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private Traced written() {
        var pen = new Pen();
        for (int i = 0, next; i < words.size(); i = next) {
            next = i + 1;
            while (words.get(i).isLetter()
                    && next < words.size()
                    && words.get(next).isLetter()) next++;
            if (next - i >= ENOUGH) writeJoined(pen, words.subList(i, next));
            else for (var word : words.subList(i, next)) write(pen, word);
        }
        return pen.done();
    }

    private void writeJoined(Pen pen, List<Word> letters) {
        var joined = new StringBuilder();
        letters.forEach(letter -> joined.append(letter.text()));
        for (int i = 0, next; i < letters.size(); i = next) {
            next = i + Math.max(1, vocabulary.wordAt(joined.toString(), i));
            var last = letters.get(next - 1);
            write(pen, new Word(joined.substring(i, next), letters.get(i).start(), last.end()));
        }
    }

    private static void write(Pen pen, Word word) {
        if (word.text().isEmpty()) return;
        var dot = word.text().equals(".");
        if (dot && (pen.isEmpty() || pen.last() == '.' || isIdeograph(pen.last()))) return;
        var close = (pen.isEmpty() || isIdeograph(pen.last()))
                && isIdeograph(word.text().codePointAt(0));
        if (!close) pen.write(' ', word.start(), word.start());
        pen.write(word.text(), word.start(), word.end());
    }

    static boolean isIdeograph(int point) {
        return Character.isIdeographic(point)
                || point >= 0xD840 && point <= 0xD8FF
                || point >= 0xDC00 && point <= 0xDFFF;
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || Folder.isMark(point);
    }
}

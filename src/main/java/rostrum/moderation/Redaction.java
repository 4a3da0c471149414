package rostrum.moderation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words without those that were struck, wherever they stand, in whatever case: a name that is struck once is struck
 * everywhere. Each gap is told by a sign that no language needs to translate.
 */
final class Redaction {
    static final String GAP = "[…]";
    private static final Pattern GAPS =
            Pattern.compile(Pattern.quote(GAP) + "(?:[\\s\\p{Punct}]*" + Pattern.quote(GAP) + ")+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final String words;
    private final List<String> pieces;

    /** @param struck one piece a line */
    Redaction(String words, String struck) {
        this.words = composed(words);
        this.pieces = Arrays.stream(struck.split("\\R"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What was to be struck and does not stand there. */
    List<String> missing() {
        return pieces.stream()
                .filter(piece -> !pattern(piece).matcher(words).find())
                .toList();
    }

    String words() {
        var left = words;
        // The longest first, so that no part of one is left because another was struck before.
        for (var piece : pieces.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) left = pattern(piece).matcher(left).replaceAll(GAP);
        return GAPS.matcher(left).replaceAll(GAP);
    }

    /** Whether anything is left to read. */
    boolean leavesWords() {
        return LETTER.matcher(words().replace(GAP, "")).find();
    }

    /** A letter and its accent may be typed as one sign or as two. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Pattern pattern(String piece) {
        return Pattern.compile(Pattern.quote(composed(piece)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package rostrum.summary.masking;

import java.util.List;

/**
 * Words as they may be read for the result.
 *
 * @param words with a token where a detail was taken out
 * @param marks in the order of the original; none of them overlap
 */
public record Masked(String words, List<Mark> marks) {
    static Masked of(String original, List<Mark> marks) {
        var words = new StringBuilder();
        var from = 0;
        for (var mark : marks) {
            if (!mark.detail().isMasked()) continue;
            words.append(original, from, mark.start()).append(mark.detail().token());
            from = mark.end();
        }
        return new Masked(words.append(original, from, original.length()).toString(), marks);
    }

    /** Whether a person has to look before anybody else reads it. */
    public boolean isDoubtful() {
        return marks.stream().anyMatch(mark -> mark.detail().isDoubtful());
    }
}

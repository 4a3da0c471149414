package rostrum.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import rostrum.moderation.triage.Concern;

/**
 * What triage saw in the words of a case, for who reads it.
 *
 * @param hold whether it advises not to approve it as it stands
 */
public record Sight(boolean hold, List<Seen> seen) {
    static final Sight NOTHING = new Sight(false, List.of());

    /**
     * One signal.
     *
     * @param start in the words, counted in UTF-16; {@code end} is the same where it is about the whole
     * @param sure from 0 to 1
     */
    public record Seen(int number, Concern concern, int start, int end, double sure) {
        public boolean isUnsure() {
            return sure < Concern.SURE;
        }

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** A part of the words, with the numbers of the signals that are about it. */
    public record Piece(String text, List<Integer> numbers) {}

    /** The words in parts, one after the other: where a signal begins or ends, a part does. */
    public List<Piece> pieces(String words) {
        var cuts = new TreeSet<>(List.of(0, words.length()));
        for (var one : seen)
            if (one.end() > one.start() && one.end() <= words.length()) cuts.addAll(List.of(one.start(), one.end()));
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) pieces.add(piece(words, from, to));
            from = to;
        }
        return pieces;
    }

    private Piece piece(String words, int from, int to) {
        var numbers = seen.stream()
                .filter(one -> one.covers(from, to))
                .map(Seen::number)
                .toList();
        return new Piece(words.substring(from, to), numbers);
    }
}

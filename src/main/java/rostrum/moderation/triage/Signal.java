package rostrum.moderation.triage;

import rostrum.moderation.Reason;

/**
 * What a detector saw, for the moderator who reads: which rule, and where in the original words.
 *
 * @param start first character, counted in UTF-16
 * @param end the one after the last; the same as {@code start} where it is about the whole
 * @param score from 0 to 1
 */
public record Signal(Concern concern, int start, int end, double score) {
    static Signal of(Concern concern, Traced text, int from, int to) {
        return new Signal(concern, text.start(from), text.end(to), concern.score());
    }

    public static Signal whole(Concern concern) {
        return new Signal(concern, 0, 0, concern.score());
    }

    /** Said, but denied, or told of others: higher in the queue, and no more than that. */
    Signal weaker() {
        return new Signal(concern, start, end, concern.score() / 2);
    }

    public Reason rule() {
        return concern.rule();
    }

    boolean isWithin(Signal other) {
        return concern == other.concern && start >= other.start && end <= other.end;
    }

    boolean isSure() {
        return score >= Concern.SURE;
    }
}

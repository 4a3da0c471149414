package rostrum.platform.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import rostrum.platform.ledger.Chain.Mark;

/**
 * How long the chain was at some instant, and what it ended with.
 *
 * @param link of the last note
 */
record Checkpoint(long seq, String link, Instant at, String signature) {

    static Checkpoint signed(Chain chain, long seq, String link, Instant at) {
        return signed(Mark.CHECKPOINT, chain, seq, link, at);
    }

    static Checkpoint signed(Mark mark, Chain chain, long seq, String link, Instant at) {
        return new Checkpoint(seq, link, at, chain.sign(mark, seq, link, at.toString()));
    }

    boolean isOurs(Mark mark, Chain chain) {
        return signed(mark, chain, seq, link, at).equals(this);
    }

    String line() {
        return String.join(" ", Long.toString(seq), at.toString(), link, signature);
    }

    static Optional<Checkpoint> of(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 4) return Optional.empty();
        try {
            return Optional.of(new Checkpoint(Long.parseLong(parts[0]), parts[2], Instant.parse(parts[1]), parts[3]));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

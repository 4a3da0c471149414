package rostrum.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody stopped taking part, or takes part again. It is a line of the ledger outside the database; the last one counts.
 *
 * @param receiptDigest keyed, and names nobody
 */
record Withdrawn(String receiptDigest, LocalDate day, boolean isOut) {
    private static final String MARK = "w1";

    String line() {
        return String.join(" ", MARK, receiptDigest, day.toString(), isOut ? "out" : "in");
    }

    /** Empty for a line of another kind, or that a crash cut off. */
    static Optional<Withdrawn> read(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 4 || !parts[0].equals(MARK) || !parts[3].matches("out|in")) return Optional.empty();
        try {
            return Optional.of(new Withdrawn(parts[1], LocalDate.parse(parts[2]), parts[3].equals("out")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

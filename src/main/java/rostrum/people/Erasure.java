package rostrum.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The certificate that somebody was erased. It names nobody: both digests are keyed, and only who holds the receipt or the
 * database of an earlier day finds a person by them.
 *
 * @param sealed whether the record was frozen before, so that its figures stay
 * @param counts rows that went, by table
 */
public record Erasure(
        String receiptDigest, String participantDigest, LocalDate day, boolean sealed, Map<String, Integer> counts) {
    private static final String MARK = "v1";

    /** One line of the ledger. */
    String line() {
        return String.join(
                " ", MARK, receiptDigest, participantDigest, day.toString(), sealed ? "sealed" : "open", written());
    }

    /** Empty for a line that a crash cut off. */
    static Optional<Erasure> read(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 6 || !parts[0].equals(MARK)) return Optional.empty();
        try {
            return Optional.of(new Erasure(
                    parts[1], parts[2], LocalDate.parse(parts[3]), parts[4].equals("sealed"), counts(parts[5])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String written() {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(Collectors.joining(","));
    }

    static Map<String, Integer> counts(String written) {
        var counts = new TreeMap<String, Integer>();
        Arrays.stream(written.split(",", -1)).filter(part -> !part.isEmpty()).forEach(part -> {
            var sides = part.split("=", 2);
            counts.put(sides[0], Integer.valueOf(sides.length == 2 ? sides[1] : ""));
        });
        return counts;
    }

    boolean isOfTheSame(Erasure other) {
        return receiptDigest.equals(other.receiptDigest);
    }
}

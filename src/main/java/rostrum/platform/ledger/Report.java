package rostrum.platform.ledger;

import java.util.List;

/**
 * What a look at the whole audit found.
 *
 * @param linked notes in the chain
 * @param waiting notes that are not in it yet
 * @param inside checkpoints in the database
 * @param outside checkpoints in the file
 */
public record Report(long linked, long waiting, long inside, long outside, List<Flaw> flaws) {
    private static final int MOST = 20;

    public boolean isWhole() {
        return flaws.isEmpty();
    }

    /** As many as anybody wants to read at once. */
    public List<Flaw> worst() {
        return flaws.subList(0, Math.min(MOST, flaws.size()));
    }

    String text() {
        var text = new StringBuilder("%d notes in the chain, %d waiting; %d checkpoints in the database, %d outside%n"
                .formatted(linked, waiting, inside, outside));
        worst().forEach(flaw -> text.append("TAMPERED: ").append(flaw).append('\n'));
        if (flaws.size() > MOST)
            text.append("… and ").append(flaws.size() - MOST).append(" more\n");
        return text.append(isWhole() ? "The audit is whole." : "The audit is NOT whole.")
                .toString();
    }
}

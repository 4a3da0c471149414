package rostrum.platform.ledger;

import static rostrum.platform.ledger.Flaw.Kind.CHANGED;
import static rostrum.platform.ledger.Flaw.Kind.CUT;
import static rostrum.platform.ledger.Flaw.Kind.FALSE;
import static rostrum.platform.ledger.Flaw.Kind.FOREIGN;
import static rostrum.platform.ledger.Flaw.Kind.GAP;
import static rostrum.platform.ledger.Flaw.Kind.GARBLED;
import static rostrum.platform.ledger.Flaw.Kind.LOST;
import static rostrum.platform.ledger.Flaw.Kind.MOVED;
import static rostrum.platform.ledger.Flaw.Kind.NO_FILE;
import static rostrum.platform.ledger.Flaw.Kind.REPLACED;
import static rostrum.platform.ledger.Flaw.Kind.UNSIGNED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.ledger.Chain.Mark;

/** Follows the chain from its first note to its last, and compares it with what was signed on the way. */
final class Examination {
    private final Chain chain;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<Long, Checkpoint> inside = new HashMap<>();
    private final Map<Long, List<Checkpoint>> outside = new HashMap<>();
    private String last = Chain.START;
    private long length;
    private long beginning;
    private long linked;
    private long waiting;
    private long lines;

    /** With the lines of the file of checkpoints. */
    Examination(Chain chain, List<String> file) {
        this.chain = chain;
        for (var line : file) {
            lines++;
            var checkpoint = Checkpoint.of(line);
            if (checkpoint.isEmpty()) flaws.add(new Flaw(GARBLED, lines));
            else
                outside.computeIfAbsent(checkpoint.get().seq(), seq -> new ArrayList<>(1))
                        .add(checkpoint.get());
        }
        outside.values().forEach(all -> all.forEach(this::signed));
    }

    /** Where older notes were rolled off. */
    void beginsAfter(Checkpoint rolled) {
        if (!rolled.isOurs(Mark.BEGINNING, chain)) flaws.add(new Flaw(FALSE, rolled.seq()));
        beginning = rolled.seq();
        length = rolled.seq();
        last = rolled.link();
    }

    void inside(Checkpoint checkpoint) {
        inside.put(checkpoint.seq(), checkpoint);
        signed(checkpoint);
    }

    private void signed(Checkpoint checkpoint) {
        if (!checkpoint.isOurs(Mark.CHECKPOINT, chain)) flaws.add(new Flaw(FALSE, checkpoint.seq()));
    }

    /** The next note of the chain, once all checkpoints are known. */
    void linked(long seq, Note note, String seal, String link) {
        if (!chain.isSealed(note, seal)) flaws.add(new Flaw(CHANGED, seq));
        if (seq != length + 1) flaws.add(new Flaw(GAP, seq));
        else if (!chain.link(seq, last, seal).equals(link)) flaws.add(new Flaw(MOVED, seq));
        if (isOther(seq, link)) flaws.add(new Flaw(REPLACED, seq));
        linked++;
        length = seq;
        last = link;
    }

    private boolean isOther(long seq, String link) {
        var within =
                Optional.ofNullable(inside.get(seq)).filter(one -> !one.link().equals(link));
        return within.isPresent()
                || outside.getOrDefault(seq, List.of()).stream()
                        .anyMatch(one -> !one.link().equals(link));
    }

    void waiting(Note note, String seal) {
        waiting++;
        if (!chain.isSealed(note, seal)) flaws.add(new Flaw(FOREIGN, 0));
    }

    Report end() {
        longest().filter(most -> most > length).ifPresent(most -> flaws.add(new Flaw(CUT, most)));
        if (length > 0 && !inside.containsKey(length)) flaws.add(new Flaw(UNSIGNED, length));
        outside.keySet().stream()
                .filter(seq -> seq > beginning && !inside.containsKey(seq))
                .sorted()
                .forEach(seq -> flaws.add(new Flaw(LOST, seq)));
        if (lines == 0 && !inside.isEmpty()) flaws.add(new Flaw(NO_FILE, 0));
        return new Report(linked, waiting, inside.size(), lines, List.copyOf(flaws));
    }

    private Optional<Long> longest() {
        var all = new ArrayList<>(inside.keySet());
        all.addAll(outside.keySet());
        return all.stream().max(Long::compare);
    }
}

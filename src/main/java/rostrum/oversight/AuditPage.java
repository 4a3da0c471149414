package rostrum.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;
import rostrum.platform.ledger.Note;
import rostrum.platform.ledger.Report;

/**
 * Notes of the audit, the newest first.
 *
 * @param earlier where the notes before these begin; none if these are the first
 * @param report whether the audit is whole; only beside the newest notes
 */
public record AuditPage(
        List<Line> lines, @Nullable Long earlier, @Nullable Report report) implements Page {

    /** A note in its place in the chain. */
    public record Line(long seq, Note note) {}
}

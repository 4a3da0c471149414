package rostrum.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Page;

/** How long what a consultation gathered is kept, and the certificates of what is gone. */
public record DeletionsPage(Brief consultation, List<Deadline> deadlines) implements Page {

    /**
     * One of the terms.
     *
     * @param until none while it is not known, because the record is not frozen yet
     * @param certificate day and rows of each table; empty while it is kept
     */
    public record Deadline(Term term, @Nullable Instant until, String certificate) {}
}

package rostrum.platform.ledger;

import java.time.Instant;

/**
 * Who did what to which thing, as the audit keeps it.
 *
 * @param id by chance; names the note, not the thing
 * @param at to the microsecond, or to the hour for what young people did
 */
public record Note(String id, Instant at, String actor, String act, String subject, String detail) {

    /** Without a doubt which word belongs to which field: the database keeps no zero letter. */
    String text() {
        return String.join("\0", id, at.toString(), actor, act, subject, detail);
    }
}

package rostrum.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the audit as values. */
public final class Rows {
    public static final String NOTE = "id, at, actor, act, subject, detail";
    static final String CHECKPOINT = "seq, chain, at, signature";

    private Rows() {}

    /** From the columns that {@link #NOTE} names. */
    public static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }

    static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong("seq"),
                row.getString("chain"),
                row.getTimestamp("at").toInstant(),
                row.getString("signature"));
    }
}

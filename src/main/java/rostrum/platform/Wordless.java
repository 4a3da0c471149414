package rostrum.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The kind and the place of a failure for the log, without its words: they may quote what somebody typed. */
public final class Wordless extends Exception {
    private static final long serialVersionUID = 1;

    public Wordless(Throwable failure) {
        super(kind(failure), cause(failure), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static String kind(Throwable failure) {
        var type = failure.getClass().getName();
        return failure instanceof SQLException refused ? type + " " + refused.getSQLState() : type;
    }

    private static @Nullable Wordless cause(Throwable failure) {
        return failure.getCause() == null ? null : new Wordless(failure.getCause());
    }
}

package rostrum.summary.disclosure;

/**
 * No set of tables was found that gives nothing away beside what was printed before: what is to be released now has to wait, or
 * to be told otherwise.
 */
public final class Untellable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Untellable(String why) {
        super(why);
    }
}

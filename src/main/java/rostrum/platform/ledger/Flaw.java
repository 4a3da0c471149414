package rostrum.platform.ledger;

/**
 * Something in the audit that nobody but a forger, or a damaged disk, leaves behind.
 *
 * @param seq where in the chain; 0 where that means nothing
 */
public record Flaw(Kind kind, long seq) {

    public enum Kind {
        /** What is noted there is not what was sealed. */
        CHANGED("note %d was changed"),
        /** Notes are missing before this one. */
        GAP("notes are missing before note %d"),
        /** It does not follow from the one before. */
        MOVED("note %d does not stand where it was put"),
        /** The chain ends before a checkpoint that was signed. */
        CUT("the chain was cut: it once had %d notes"),
        /** The chain at that place is not the one that was signed. */
        REPLACED("the chain up to note %d is not the one that was signed"),
        /** No checkpoint speaks of the end of the chain. */
        UNSIGNED("the checkpoint for the last note, %d, is missing in the database"),
        /** The file knows a checkpoint that the database does not. */
        LOST("the database has lost the checkpoint for note %d"),
        /** A checkpoint that was not signed with our key. */
        FALSE("the checkpoint for note %d was not signed with this key"),
        /** A line of the file that is no checkpoint. */
        GARBLED("line %d of the file of checkpoints cannot be read"),
        /** The database has checkpoints, the data directory none. */
        NO_FILE("the file of checkpoints is missing"),
        /** A note that waits and was not written by the house. */
        FOREIGN("a waiting note was changed or not written here");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return kind.words.formatted(seq);
    }
}

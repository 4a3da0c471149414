package rostrum.platform.ledger;

import rostrum.platform.Hmac;

/**
 * How notes are tied together. The seal shows that a note was written here; its link ties it to its place and to all
 * notes before it; a checkpoint says how long the chain was.
 */
public final class Chain {
    /** What a signature says of a place in the chain. */
    enum Mark {
        /** The chain had come so far. */
        CHECKPOINT,
        /** Notes up to there were rolled off. */
        BEGINNING
    }

    /** What the first note is tied to. */
    public static final String START = "";

    private final Hmac hmac;

    public Chain(Hmac hmac) {
        this.hmac = hmac;
    }

    public String seal(Note note) {
        return hmac.digest("audit.note", note.text());
    }

    boolean isSealed(Note note, String seal) {
        return hmac.matches("audit.note", note.text(), seal);
    }

    String link(long seq, String before, String seal) {
        return hmac.digest("audit.link", String.join("\0", Long.toString(seq), before, seal));
    }

    String sign(Mark mark, long seq, String link, String at) {
        return hmac.digest("audit." + mark.name(), String.join("\0", Long.toString(seq), link, at));
    }
}

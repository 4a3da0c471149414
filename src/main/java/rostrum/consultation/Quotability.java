package rostrum.consultation;

import rostrum.people.ParticipantKey;

/** What became of somebody’s leave to be quoted, once the record is frozen. */
public interface Quotability {
    /** Whether any answer or post of theirs may be quoted: not if they refused, and not if there is none. */
    boolean mayQuote(ParticipantKey who);
}

package rostrum.people.guardian;

/** What a facilitator holds of each guardian. */
public enum Papers {
    /** An agreement on paper of their own. */
    HELD,
    /** The form of this house, signed, and seen by somebody on a day. Nothing of it is scanned or sent. */
    SIGNED_FORM
}

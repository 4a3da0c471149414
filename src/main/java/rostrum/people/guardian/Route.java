package rostrum.people.guardian;

/** How a guardian's agreement reached the house. */
public enum Route {
    /** By the link in a letter. */
    LETTER,
    /** On paper, which a facilitator holds. */
    GROUP
}

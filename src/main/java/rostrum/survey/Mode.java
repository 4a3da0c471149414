package rostrum.survey;

/** How answers came in. What one child said, what a group said together and what an adult said are never added up. */
public enum Mode {
    /** By themselves, in a browser. */
    ONLINE,
    /** On paper, which an adult typed in: one form is one young person. */
    PAPER,
    /** Several together, counted by an adult: one record. */
    GROUP,
    /** By the adult who brought a group. */
    FACILITATOR
}

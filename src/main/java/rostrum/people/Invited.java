package rostrum.people;

/**
 * An invitation that still opens a consultation.
 *
 * @param code its digest, or empty where everybody is invited
 * @param vouched digest under which a facilitator finds who came with it, to take a guardian's agreement back; empty
 *     outside a group. It cannot be computed from the other digest, so no copy of the database ties a code to a person.
 */
public record Invited(String code, String vouched) {
    public static final Invited WITHOUT_CODE = new Invited("", "");
}

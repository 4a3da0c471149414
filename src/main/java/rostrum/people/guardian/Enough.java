package rostrum.people.guardian;

/** Why no letter is written now. */
public enum Enough {
    /** Too many went to this address. */
    TO_ADDRESS,
    /** Too many were asked for from where the young person is. */
    FROM_HERE;

    public String key() {
        return "guardian.enough." + name();
    }
}

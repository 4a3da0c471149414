package rostrum.people;

/** What a member of staff may do. Names are those of the container's roles. */
public final class Role {
    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final String MODERATOR = "moderator";
    public static final String LEAD = "lead";
    public static final String AUDITOR = "auditor";

    private Role() {}
}

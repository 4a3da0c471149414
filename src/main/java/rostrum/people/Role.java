package rostrum.people;

import java.util.List;
import java.util.Set;

/** What a member of staff may do. Names are those of the container's roles. */
public final class Role {
    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final String MODERATOR = "moderator";
    public static final String LEAD = "lead";
    public static final String OBSERVER = "observer";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    public static final List<String> ALL =
            List.of(EDITOR, PUBLISHER, MODERATOR, LEAD, OBSERVER, ADMINISTRATOR, AUDITOR);

    /** Who meets what young people say needs training and a background check. */
    public static final Set<String> TRUSTED = Set.of(MODERATOR, LEAD);

    /** Who reads what was told in confidence, who lets something out, and who gives out work: no one person makes them. */
    private static final Set<String> WEIGHTY = Set.of(LEAD, PUBLISHER, ADMINISTRATOR);

    /** Who gives out roles and who looks over everybody's shoulder has no other work here. */
    private static final Set<String> ALONE = Set.of(ADMINISTRATOR, AUDITOR);

    private Role() {}

    public static boolean needsPapers(Set<String> roles) {
        return roles.stream().anyMatch(TRUSTED::contains);
    }

    public static boolean takesTwo(Set<String> roles) {
        return roles.stream().anyMatch(WEIGHTY::contains);
    }

    /** Whoever decides what others may read does not also decide what leaves the house. */
    public static boolean clash(Set<String> roles) {
        return roles.containsAll(Set.of(MODERATOR, PUBLISHER))
                || roles.size() > 1 && roles.stream().anyMatch(ALONE::contains);
    }
}

package rostrum.roster;

import java.util.Arrays;
import java.util.Optional;
import rostrum.people.Role;

/** What somebody is on duty for, and how many of them every open hour needs. */
public enum Task {
    MODERATOR(Role.MODERATOR, 2),
    LEAD(Role.LEAD, 1),
    DEPUTY(Role.LEAD, 1);

    private final String role;
    private final int needed;

    Task(String role, int needed) {
        this.role = role;
        this.needed = needed;
    }

    static Optional<Task> of(String name) {
        return Arrays.stream(values()).filter(task -> task.name().equals(name)).findFirst();
    }

    String role() {
        return role;
    }

    int needed() {
        return needed;
    }

    public String key() {
        return "roster.task." + name();
    }
}

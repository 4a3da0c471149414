package rostrum.moderation;

import java.util.List;
import rostrum.platform.Page;

/** The rules of the rooms, for everybody: the very reasons that moderators give. */
public record RulesPage(List<Reason> rules) implements Page {
    static RulesPage all() {
        return new RulesPage(List.of(Reason.values()));
    }
}

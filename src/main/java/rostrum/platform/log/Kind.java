package rostrum.platform.log;

import java.util.List;

/** What can happen in a log, and what of it whoever begins anew has to hear. */
public interface Kind {
    /** Under this name an event is one of many: the newest of them belong into a snapshot. */
    String ONE_OF_MANY = "+";

    /** As it travels: {@code post.published}. */
    String code();

    /** The name under which it belongs into a snapshot until {@link #outdates} names it; empty if it never does. */
    String keep(String subject);

    /** What it makes old news. */
    default List<String> outdates(String subject) {
        return List.of();
    }
}

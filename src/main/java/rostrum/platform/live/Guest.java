package rostrum.platform.live;

import java.util.List;

/**
 * Who listens, the visit by which they were let in (the line ends with it), and into which logs.
 *
 * @param who stands for one person, and is never told
 */
public record Guest(String who, String visit, List<String> logs) {
    boolean is(String person) {
        return who.equals(person);
    }

    @Override
    public String toString() {
        return "[guest]";
    }
}

package rostrum.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rostrum.helpline.Support;

/**
 * What is told where nothing can be posted now.
 *
 * @param expected whether two moderators are planned for now, though they are not here
 * @param again from when on two are planned within the hours of the room, or null
 * @param help that does not wait for anybody
 */
public record Quiet(boolean expected, @Nullable Instant again, Support help) {}

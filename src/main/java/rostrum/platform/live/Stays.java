package rostrum.platform.live;

import java.util.Collection;
import java.util.Set;

/** Knows visits by which people listen: those of participants, or those of the staff. */
public interface Stays {
    /** Which of these last, and may still listen. To look does not make them longer. */
    Set<String> lasting(Collection<String> visits);
}

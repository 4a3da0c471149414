package rostrum.moderation.removal;

import org.jspecify.annotations.Nullable;
import rostrum.moderation.Reason;
import rostrum.people.ParticipantKey;

/**
 * Somebody of the staff wants a participant to be removed.
 *
 * @param contribution because of which
 * @param note why, for the second person
 */
record Asked(
        ParticipantKey who,
        String consultation,
        @Nullable String contribution,
        Reason reason,
        String note,
        String by) {}

package rostrum.room;

import java.util.Locale;
import rostrum.consultation.Stops;
import rostrum.platform.Refusal;

/** Why a room does not take what somebody wants to say. */
public enum No {
    MISSING,
    NOT_OPEN,
    CLOSED,
    STOPPED,
    MUTED,
    NOT_KEPT,
    PAUSED,
    NOT_NOW,
    SLOW,
    THREE_WAIT,
    CROWDED,
    TWICE,
    OTHER_WORDS,
    NOT_QUOTABLE,
    STATEMENT_CLOSED,
    POLL_CLOSED,
    QUESTION_CLOSED,
    DECIDED;

    Refusal refusal() {
        if (this == MISSING) return Refusal.notFound();
        if (this == STOPPED) return Stops.refusal();
        return Refusal.because("room.no." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

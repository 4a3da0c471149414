package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.consultation.Brief;
import rostrum.consultation.Meeting;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;

class ClosingTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
    private static final Instant HALF_PAST = NOON.plus(Duration.ofMinutes(30));

    @Test
    void thatTimeRunsOutIsToldInTheLastTwoHours() {
        assertTrue(Closing.of(BRIEF, NOON.minus(Duration.ofMinutes(121))).isEmpty());
        assertEquals(
                new Closing(NOON, HALF_PAST, 0, GENEVA),
                Closing.of(BRIEF, NOON.minus(Duration.ofHours(2))).orElseThrow());
    }

    @Test
    void afterClosingItIsToldHowLongTheGraceLasts() {
        assertEquals(30, left(NOON));
        assertEquals(30, left(NOON.plusSeconds(1)));
        assertEquals(29, left(NOON.plusSeconds(60)));
        assertEquals(1, left(HALF_PAST.minusMillis(1)));
        assertTrue(Closing.of(BRIEF, HALF_PAST).orElseThrow().minutes() == 0, "then it is over");
    }

    private static int left(Instant now) {
        var closing = Closing.of(BRIEF, now).orElseThrow();
        assertTrue(closing.isOver());
        assertEquals(HALF_PAST, closing.at());
        return closing.minutes();
    }

    private static final Brief BRIEF = new Brief(
            "c",
            Map.of(),
            Map.of(),
            List.of(),
            new Meeting("m", "Geneva", GENEVA, LocalDate.EPOCH, LocalDate.EPOCH, NOON, "4", "Chair"),
            new Timetable(NOON, NOON, NOON, NOON, NOON, NOON),
            Stage.OPEN,
            false,
            true);
}

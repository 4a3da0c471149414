package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class ConsultationTest {
    private static final Instant DEADLINE = Instant.parse("2027-01-20T17:00:00Z");
    private static final Timetable TIMETABLE =
            Timetable.before(DEADLINE, LocalDate.of(2027, 2, 3), ZoneId.of("Europe/Zurich"));
    private static final Instant BEFORE = TIMETABLE.announce();
    private static final List<Language> BOTH = List.of(Language.AR, Language.EN);

    private final Consultation consultation = new Consultation("c", plan());

    @Test
    void theClockOpensWhatAPersonAnnounced() {
        assertFalse(consultation.opensBy(TIMETABLE.open()));

        consultation.announce(BOTH, BEFORE);

        assertFalse(consultation.opensBy(TIMETABLE.open().minusSeconds(1)));
        assertTrue(consultation.opensBy(TIMETABLE.open()));
    }

    @Test
    void openingEarlyMovesThePlan() {
        assertTrue(consultation.open(BOTH, BEFORE));

        assertEquals(BEFORE, consultation.brief().timetable().open());
        assertEquals(Stage.OPEN, consultation.stage());
    }

    /** The public document tells on which days it was open. */
    @Test
    void openingADayLateMovesThePlanButASecondDoesNot() {
        var late = TIMETABLE.open().plus(Duration.ofDays(1));
        consultation.open(BOTH, late);
        var punctual = new Consultation("d", plan());
        punctual.open(BOTH, TIMETABLE.open().plusSeconds(5));

        assertEquals(late, consultation.brief().timetable().open());
        assertEquals(TIMETABLE.open(), punctual.brief().timetable().open());
    }

    @Test
    void itOpensOnceAndClosesOnce() {
        assertTrue(consultation.open(BOTH, BEFORE));
        assertFalse(consultation.open(BOTH, BEFORE.plusSeconds(1)));
        assertTrue(consultation.close(TIMETABLE.close()));
        assertFalse(consultation.close(TIMETABLE.close()));
        assertFalse(consultation.open(BOTH, TIMETABLE.close()));
    }

    @Test
    void nothingIsTakenAfterTheClosingTimeEvenBeforeTheJobHasRun() {
        consultation.open(BOTH, BEFORE);

        assertFalse(consultation.brief().isOpen(TIMETABLE.close()));
        assertTrue(consultation.brief().isOpen(TIMETABLE.close().minusMillis(1)));
    }

    @Test
    void itOffersOnlyTheLanguagesThatAreComplete() {
        consultation.open(List.of(Language.EN), BEFORE);

        assertEquals(List.of(Language.EN), consultation.brief().languages());
        assertEquals(List.of(Language.EN), consultation.spoken());
    }

    @Test
    void aReaderOfAnotherLanguageIsToldWhichOneIsSpoken() {
        assertEquals(Language.EN, consultation.brief().spoken(Language.AR));
        assertEquals("Growing up online", consultation.brief().title(Language.AR));
    }

    private static Plan plan() {
        var meeting = new Meeting(
                "25th meeting",
                "Geneva",
                ZoneId.of("Europe/Zurich"),
                LocalDate.of(2027, 2, 2),
                LocalDate.of(2027, 2, 3),
                DEADLINE,
                "4",
                "Chair");
        return new Plan(
                meeting, TIMETABLE, Map.of(Language.EN, "Growing up online"), Map.of(Language.EN, "About"), true);
    }
}

package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    /** Clocks go forward on 28 March 2027 and back on 31 October. */
    private static final Instant SPRING = at("2027-04-20T18:00");

    private static final Instant AUTUMN = at("2027-11-20T18:00");

    @Test
    void aChangeOfTheClockMovesNoStep() {
        var spring = Timetable.before(SPRING, LocalDate.of(2027, 5, 5), GENEVA);
        var autumn = Timetable.before(AUTUMN, LocalDate.of(2027, 10, 15), GENEVA);

        assertEquals(at("2027-03-08T18:00"), spring.open());
        assertEquals(at("2027-10-08T18:00"), autumn.open());
        assertEquals(at("2027-11-15T00:00"), autumn.feedback());
        assertEquals(at("2027-06-05T00:00"), spring.feedback());
    }

    @Test
    void theDeskCountsDaysAsTheCalendarDoes() {
        var meeting = new Meeting(
                "25th meeting",
                "Geneva",
                GENEVA,
                LocalDate.of(2027, 5, 4),
                LocalDate.of(2027, 5, 5),
                SPRING,
                "4",
                "Chair");
        var timetable = Timetable.before(SPRING, meeting.ends(), GENEVA);
        var brief = new Brief("c", Map.of(), Map.of(), List.of(), meeting, timetable, Stage.DRAFT, false, true);

        var days = new DeskConsultationPage(brief, List.of(), SPRING)
                .steps().stream().map(DeskConsultationPage.Step::daysBefore).toList();

        assertEquals(List.of(64L, 43L, 18L, 10L, 1L, 0L, -46L), days);
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(GENEVA).toInstant();
    }
}

package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.platform.Language.AR;
import static rostrum.platform.Language.EN;
import static rostrum.platform.Language.FR;
import static rostrum.platform.Language.RU;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

class BriefTest {
    private static final Map<Language, String> TITLES =
            Map.of(EN, "Growing up online", FR, "Grandir en ligne", AR, "النشأة على الإنترنت");
    private static final Map<Language, String> ABOUTS = Map.of(EN, "What should change?", FR, "Que faut-il changer ?");

    @Test
    void beforeItIsAnnouncedItsOwnWordsSayInWhichLanguagesTheRestIsWritten() {
        assertEquals(Set.of(EN, FR), brief(ABOUTS, List.of()).written());
        assertEquals(TITLES.keySet(), brief(Map.of(), List.of()).written());
    }

    @Test
    void afterThatItIsWhatIsOffered() {
        assertEquals(Set.of(FR), brief(ABOUTS, List.of(FR)).written());
    }

    @Test
    void whoReadsAnotherLanguageIsToldSo() {
        var offered = brief(ABOUTS, List.of(EN, FR));

        assertTrue(offered.isOffered(FR));
        assertFalse(offered.isOffered(RU));
        assertFalse(offered.isOffered(AR));
    }

    private static Brief brief(Map<Language, String> abouts, List<Language> offered) {
        var deadline = Instant.parse("2027-01-20T17:00:00Z");
        var day = LocalDate.of(2027, 2, 2);
        var meeting = new Meeting("25th meeting", "Geneva", ZoneOffset.UTC, day, day, deadline, "4", "Chair");
        var timetable = Timetable.before(deadline, day, ZoneOffset.UTC);
        return new Brief("c", TITLES, abouts, offered, meeting, timetable, Stage.OPEN, false, true);
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;
import rostrum.platform.Language;
import rostrum.summary.Analysed;
import rostrum.summary.Camps;
import rostrum.summary.Example;

class DrafterTest {
    private static final Instant OPEN = Instant.parse("2025-12-01T17:00:00Z");

    @Test
    void saysOnWhichDaysItWasOpen() {
        assertSaid("was open from 1 December 2025 to 3 December 2025.", Instant.parse("2025-12-03T09:00:00Z"));
    }

    /** At the place of the meeting: there it is the second already. */
    @Test
    void countsDaysAtThePlaceOfTheMeeting() {
        assertSaid("was open from 1 December 2025 to 2 December 2025.", Instant.parse("2025-12-01T23:30:00Z"));
    }

    @Test
    void saysOneDayAsOneDay() {
        assertSaid("was open on 1 December 2025.", OPEN.plusSeconds(3600));
    }

    @Test
    void saysOnlyWhatThereWas() {
        assertEquals("Young people from 10 to 24 years answered a survey.", how(Example.kinds()));
        assertEquals(
                "Young people from 10 to 24 years talked in rooms by age and voted on statements, or did one of"
                        + " these.",
                how(Camps.analysed(60, 50)));
        assertTrue(how(Example.large()).contains("answered a survey, talked in rooms by age and voted on statements"));
    }

    private static String how(Analysed analysed) {
        var material = new Material(Consultation23.brief(), analysed, "", null);
        return Drafter.draft(material, Drafter.usual(material, Language.EN), Language.EN)
                .sections()
                .get(0)
                .paragraphs()
                .get(1)
                .spans()
                .get(1)
                .words();
    }

    private static void assertSaid(String words, Instant close) {
        var planned = Consultation23.brief();
        var steps = planned.timetable();
        var timetable = new Timetable(steps.announce(), OPEN, close, steps.draft(), steps.release(), steps.feedback());
        var brief = new Brief(
                planned.id(),
                planned.titles(),
                planned.abouts(),
                planned.languages(),
                planned.meeting(),
                timetable,
                Stage.CLOSED,
                false,
                true);
        var material = new Material(brief, Example.large(), "", null);
        var input = Drafter.draft(material, Drafter.usual(material, Language.EN), Language.EN);
        var said = input.sections().get(0).paragraphs().stream()
                .map(MeetingInput.Paragraph::words)
                .collect(Collectors.joining("\n"));

        assertTrue(said.contains(words), said);
    }
}

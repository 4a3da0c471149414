package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;

class PlanFormTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Map<String, String> COMPLETE = Map.of(
            "name", "25th meeting of CWG-COP",
            "place", "Geneva",
            "zone", "Europe/Zurich",
            "starts", "2027-02-02",
            "ends", "2027-02-03",
            "deadline", "2027-01-20T18:00",
            "agendaItem", "4",
            "decisionOwner", "Chair",
            "title-en", "Growing up online");

    @Test
    void plansBackFromTheDeadlineInTheZoneOfThePlace() {
        var plan = new PlanForm(form(Map.of()), Language.EN).read(NOW).orElseThrow();

        assertEquals(Instant.parse("2027-01-20T17:00:00Z"), plan.meeting().documentDeadline());
        assertEquals(
                Duration.ofDays(43),
                Duration.between(plan.timetable().open(), plan.meeting().documentDeadline()));
        assertTrue(plan.timetable().isInOrder());
        assertTrue(plan.invitationOnly());
    }

    @Test
    void whatWasTypedComesBeforeWhatIsUsual() {
        var plan = new PlanForm(form(Map.of("open", "2026-12-10T08:00")), Language.EN)
                .read(NOW)
                .orElseThrow();

        assertEquals(Instant.parse("2026-12-10T07:00:00Z"), plan.timetable().open());
    }

    @Test
    void everySlipStandsBesideItsField() {
        var slips = Map.of("name", "", "zone", "Geneva", "ends", "2027-02-01", "deadline", "soon", "title-en", " ");

        assertEquals(List.of("name", "zone", "ends", "title-en"), fields(slips));
    }

    @Test
    void aMeetingIsCalledAsSomebodyWroteItOrByItsEnglishName() {
        var typed = Map.of("title-fr", "Grandir en ligne", "name-fr", "25e réunion du GTC-COP");
        var meeting =
                new PlanForm(form(typed), Language.EN).read(NOW).orElseThrow().meeting();

        assertEquals(new Meeting.Said("25e réunion du GTC-COP", Language.FR), meeting.name(Language.FR));
        assertEquals(new Meeting.Said("Geneva", Language.EN), meeting.place(Language.FR));
        assertEquals(new Meeting.Said("25th meeting of CWG-COP", Language.EN), meeting.name(Language.RU));
    }

    @Test
    void namesOfAMeetingComeWithATitleAndAreShort() {
        assertEquals(List.of("title-fr"), fields(Map.of("place-fr", "Genève")));
        assertEquals(List.of("name-fr"), fields(Map.of("title-fr", "Grandir en ligne", "name-fr", "é".repeat(401))));
    }

    @Test
    void slipsAreToldInTheOrderOfThePage() {
        var slips = Map.of("decisionOwner", "", "agendaItem", "", "starts", "soon", "place", "", "open", "never");

        assertEquals(List.of("place", "starts", "agendaItem", "decisionOwner"), fields(slips));
        assertEquals(
                List.of("agendaItem", "open", "title-en"),
                fields(Map.of("title-en", "", "open", "never", "agendaItem", "")));
    }

    @Test
    void aClosingTimeBeforeTheOpeningIsNotInOrder() {
        assertEquals(List.of("open"), fields(Map.of("open", "2026-12-10T08:00", "close", "2026-12-09T08:00")));
    }

    @Test
    void aYearThatNoDatabaseKeepsIsNoDate() {
        var far =
                Map.of("starts", "+999999999-01-01", "deadline", "+999999999-01-01T00:00", "open", "0000-01-01T00:00");

        assertEquals(List.of("starts", "deadline"), fields(far));
    }

    @Test
    void aDeadlineThatHasPassedIsRefused() {
        assertTrue(fields(Map.of("deadline", "2026-10-01T18:00")).contains("deadline"));
    }

    @Test
    void takesWordsInEveryLanguage() {
        var typed = Map.of("title-zh", "网络生活", "about-zh", "应该改变什么？", "title-ru", "Жизнь в интернете");
        var plan = new PlanForm(form(typed), Language.EN).read(NOW).orElseThrow();

        assertEquals(
                Set.of(Language.EN, Language.ZH, Language.RU), plan.titles().keySet());
        assertEquals(Map.of(Language.ZH, "应该改变什么？"), plan.abouts());
    }

    @Test
    void asksForTheTitleInTheReadersLanguage() {
        var plan = new PlanForm(form(Map.of("title-en", "")), Language.FR);

        assertTrue(plan.read(NOW).isEmpty());
        assertEquals("title-fr", plan.problems().get(0).field());
    }

    /** What was typed is not lost for want of a title. */
    @Test
    void whatItIsAboutNeedsATitleInTheSameLanguage() {
        assertEquals(List.of("title-es"), fields(Map.of("about-es", "Qué debería cambiar")));
    }

    private static List<String> fields(Map<String, String> changes) {
        var plan = new PlanForm(form(changes), Language.EN);
        assertTrue(plan.read(NOW).isEmpty());
        return plan.problems().stream().map(Problem::field).toList();
    }

    private static Form form(Map<String, String> changes) {
        var fields = new HashMap<String, List<String>>();
        COMPLETE.forEach((name, value) -> fields.put(name, List.of(value)));
        changes.forEach((name, value) -> fields.put(name, List.of(value)));
        return new Form(fields);
    }
}

package rostrum.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Meeting;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;
import rostrum.platform.Language;
import rostrum.summary.Analysed;
import rostrum.summary.Camps;
import rostrum.summary.Example;
import rostrum.summary.aim.Target;
import rostrum.summary.workspace.Told;

/** An invented consultation for the twenty-third meeting, for tests. */
final class Consultation23 {
    static final LocalDate RELEASED = LocalDate.of(2026, 1, 12);
    private static final Analysed LARGE = Example.large();
    private static final Analysed SMALL = Example.small();
    private static final Analysed KINDS = Example.kinds();
    private static final Told SPOKEN = Example.spoken();
    private static final Instant DEADLINE = Instant.parse("2026-01-13T22:59:00Z");

    private Consultation23() {}

    static Brief brief() {
        return brief(Stage.ANALYSED);
    }

    static Brief brief(Stage stage) {
        var meeting = new Meeting(
                "23rd meeting of CWG-COP",
                "Geneva",
                ZoneId.of("Europe/Zurich"),
                LocalDate.of(2026, 1, 27),
                LocalDate.of(2026, 1, 28),
                DEADLINE,
                "Youth consultation",
                "Chair of CWG-COP",
                Map.of(Language.AR, "الاجتماع الثالث والعشرون للفريق"),
                Map.of());
        return new Brief(
                "when-something-goes-wrong",
                Map.of(Language.EN, "When something goes wrong online", Language.AR, "حين يحدث خطأ ما على الإنترنت"),
                Map.of(Language.EN, "About reporting.", Language.AR, "عن الإبلاغ."),
                List.of(Language.AR, Language.EN),
                meeting,
                Timetable.before(DEADLINE, LocalDate.of(2026, 1, 28), ZoneId.of("Europe/Zurich")),
                stage,
                false,
                true);
    }

    static MeetingInput input(Language language) {
        return draft(LARGE, language);
    }

    static MeetingInput small(Language language) {
        return draft(SMALL, language);
    }

    /** With themes. */
    static MeetingInput spoken(Language language) {
        var material = new Material(brief(), LARGE, "", null, Target.NONE, Optional.of(SPOKEN), List.of(), null);
        return Drafter.draft(material, Drafter.usual(material, language), language);
    }

    /** With a question of each type. */
    static MeetingInput kinds(Language language) {
        return draft(KINDS, language);
    }

    /** With two groups who vote alike. */
    static MeetingInput camps(Language language) {
        return draft(Camps.analysed(240, 180), language);
    }

    static MeetingInput draft(Analysed analysed, Language language) {
        var material = new Material(brief(), analysed, "CWG-COP-23/6", RELEASED);
        return Drafter.draft(material, Drafter.usual(material, language), language);
    }
}

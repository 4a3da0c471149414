package rostrum.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.consultation.Lack;
import rostrum.consultation.Meeting;
import rostrum.consultation.Plan;
import rostrum.consultation.Stage;
import rostrum.consultation.Timetable;
import rostrum.people.AgeBand;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Span;
import rostrum.platform.Time;
import rostrum.platform.Words;
import rostrum.room.RoomPlan;
import rostrum.room.Topics;
import rostrum.survey.Shelf;
import rostrum.survey.Surveys;

/** What the roster decides: whether a room for minors may open, and what is promised to who reads. */
@ExtendWith(ArquillianExtension.class)
class DutyIT {
    private static final Map<Language, String> WORDS = Map.of(Language.EN, "A title", Language.AR, "عنوان");
    private static final Map<String, Task> STAFF = Map.of(
            "moderator-1", Task.MODERATOR, "moderator-2", Task.MODERATOR, "lead", Task.LEAD, "deputy", Task.DEPUTY);

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Resource(lookup = "java:comp/env/jdbc/cases")
    DataSource cases;

    @Inject
    Rosters rosters;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    @Inject
    Shelf shelf;

    @Inject
    Topics topics;

    @Inject
    Scenes scenes;

    @Inject
    Time time;

    /** Also for whoever comes after these tests. */
    @BeforeEach
    @AfterEach
    void nobodyIsHereNorPlanned() throws SQLException {
        run("delete from shift");
        run("delete from moderator_duty");
    }

    @Test
    void noRoomForMinorsOpensBeforeEveryHourHasItsPeople() {
        var id = planned(AgeBand.FROM_13);

        assertEquals(
                List.of("roster.missing.MODERATOR", "roster.missing.LEAD", "roster.missing.DEPUTY"),
                consultations.announce(id, "editor").stream().map(Lack::key).toList());
        STAFF.forEach((name, task) ->
                assertEquals(List.of(), rosters.plan(id, new Turn(name, task, day(0)), "editor")));
        var missing = consultations.open(id, "editor");
        assertEquals(List.of(day(1)), missing.get(0).hours(), "the second day is named");
        assertEquals(Stage.DRAFT, consultations.find(id).orElseThrow().stage());

        STAFF.forEach((name, task) ->
                assertEquals(List.of(), rosters.plan(id, new Turn(name, task, day(1)), "editor")));
        assertEquals(List.of(), consultations.open(id, "editor"));
        assertEquals(Stage.OPEN, consultations.find(id).orElseThrow().stage());
    }

    @Test
    void roomsOfAdultsOpenWithoutIt() {
        assertEquals(List.of(), consultations.open(planned(AgeBand.FROM_18), "editor"));
    }

    @Test
    void aTalkWithoutModeratorsSaysWhenTheyAreBack() throws SQLException {
        var scene = scenes.open(1);
        run("delete from moderator_duty");
        assertTrue(room(scene).contains(say("room.quiet.nobody")));

        var soon = time.now().plus(Duration.ofHours(2));
        moderators(scene, new Span(soon, soon.plus(Duration.ofHours(1))));
        assertTrue(room(scene).contains(say("room.quiet.again")));
        assertTrue(room(scene).contains("datetime=\"" + soon + "\""), "the hour of the roster");
        assertTrue(room(scene).contains(say("room.quiet.help")));

        moderators(scene, new Span(time.now().minus(Duration.ofHours(1)), soon));
        assertTrue(room(scene).contains(say("room.quiet.expected")));
        scenes.tidy(scene.consultation());
    }

    @Test
    void whatIsNotTakenIsGivenBack() throws SQLException {
        var scene = scenes.open(1);
        run("delete from moderator_duty");
        var answer = scene.participant()
                .sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", "My words", "key", Id.fresh());

        assertEquals(409, answer.status());
        assertTrue(answer.answer().body().contains("My words"));
        scenes.tidy(scene.consultation());
    }

    @Test
    void minutesArePromisedOnlyWhileSomebodyIsOnDuty() throws SQLException {
        var scene = scenes.open(1);
        assertTrue(told(scene).contains(say("helpline.thanks-unknown")));

        var tonight = time.now().plus(Duration.ofHours(3));
        rosters.plan(
                scene.consultation(),
                new Turn("lead", Task.LEAD, new Span(tonight, tonight.plusSeconds(60))),
                "editor");
        assertTrue(told(scene).contains(say("helpline.thanks-next")));
        assertTrue(told(scene).contains("datetime=\"" + tonight + "\""));
        assertFalse(told(scene).contains(say("helpline.thanks-who")));

        rosters.plan(
                scene.consultation(),
                new Turn("deputy", Task.DEPUTY, new Span(time.now().minusSeconds(60), tonight)),
                "editor");
        assertTrue(told(scene).contains(say("helpline.thanks-duty")), "nobody can write to the deputy");
        assertFalse(told(scene).contains(say("helpline.thanks-who")));

        run(
                cases,
                "insert into safeguarding.duty (staff, deputy, mail) values ('deputy', true, 'deputy@example.org')"
                        + " on conflict (staff) do update set mail = excluded.mail");
        assertTrue(told(scene).contains(say("helpline.thanks-who")));
        run(cases, "update safeguarding.duty set mail = '' where staff = 'deputy'");
        scenes.tidy(scene.consultation());
    }

    private void moderators(Scene scene, Span span) {
        for (var name : List.of("moderator-1", "moderator-2"))
            assertEquals(List.of(), rosters.plan(scene.consultation(), new Turn(name, Task.MODERATOR, span), "editor"));
    }

    private static String room(Scene scene) {
        return scene.participant().opens("/rooms/" + scene.room()).answer().body();
    }

    private static String told(Scene scene) {
        return scene.participant()
                .sends("/help", "words", "Something told", "country", "FI")
                .answer()
                .body();
    }

    private static String say(String key) {
        return Words.say(Language.EN, key, Map.of());
    }

    private String planned(AgeBand band) {
        var deadline = time.now().plus(Duration.ofDays(30));
        var day = LocalDate.ofInstant(deadline, ZoneOffset.UTC);
        var meeting = new Meeting("A meeting", "Geneva", ZoneOffset.UTC, day, day, deadline, "4", "The chair");
        var open = day(0).from();
        var close = day(1).to();
        var timetable = new Timetable(open, open, close, close, deadline, deadline.plus(Duration.ofDays(30)));
        var id = consultations.create(new Plan(meeting, timetable, WORDS, WORDS, false), "editor");
        surveys.choose(id, shelf.find("life-online").orElseThrow(), "editor");
        var plan = new RoomPlan(
                Map.of(Language.EN, "A topic", Language.AR, "موضوع"),
                Map.of(Language.EN, "A question", Language.AR, "سؤال"),
                Language.EN.tag(),
                LocalDateTime.ofInstant(open, ZoneOffset.UTC).toString(),
                LocalDateTime.ofInstant(close, ZoneOffset.UTC).toString(),
                List.of(band.code()));
        topics.make(topics.page(id, Language.EN).orElseThrow(), plan, "editor");
        return id;
    }

    /** The days from the day after tomorrow on. */
    private Span day(int number) {
        var first = time.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2L + number));
        return new Span(first, first.plus(Duration.ofDays(1)));
    }

    private void run(String statement) throws SQLException {
        run(source, statement);
    }

    private static void run(DataSource where, String statement) throws SQLException {
        try (var connection = where.getConnection();
                var one = connection.createStatement()) {
            one.executeUpdate(statement);
        }
    }
}

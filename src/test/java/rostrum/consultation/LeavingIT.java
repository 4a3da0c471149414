package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.DemonstrationModerators;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Erasures;
import rostrum.people.Joining;
import rostrum.people.Participant;
import rostrum.people.People;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.platform.Time;
import rostrum.room.Choice;
import rostrum.room.RoomPlan;
import rostrum.room.Rooms;
import rostrum.room.Said;
import rostrum.room.Statements;
import rostrum.room.Topics;
import rostrum.room.Views;
import rostrum.room.live.Tickets;
import rostrum.room.log.RoomLog;
import rostrum.summary.Records;
import rostrum.survey.Answer;
import rostrum.survey.Answers;
import rostrum.survey.Decline;
import rostrum.survey.Shelf;
import rostrum.survey.Submissions;
import rostrum.survey.Surveys;

/** Two young people do everything that can be done; one of them leaves. Nothing of her is left, and all of him is. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    private static final Map<Language, String> WORDS = Map.of(Language.EN, "A title", Language.AR, "عنوان");

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Consultations consultations;

    @Inject
    Possessions possessions;

    @Inject
    Shelf shelf;

    @Inject
    Surveys surveys;

    @Inject
    Submissions submissions;

    @Inject
    Answers answers;

    @Inject
    Topics topics;

    @Inject
    Rooms rooms;

    @Inject
    Statements statements;

    @Inject
    Views views;

    @Inject
    RoomLog log;

    @Inject
    Tickets tickets;

    @Inject
    People people;

    @Inject
    Erasures erasures;

    @Inject
    DemonstrationModerators moderators;

    @Inject
    Records records;

    @Inject
    Time time;

    private String consultation = "";
    private String room = "";

    /** Somebody who took part with everything that one can do, and every trace of it. */
    private record Child(Participant who, Secret receipt, String mark, List<String> traces) {}

    @BeforeEach
    void openSomething() {
        var now = time.now();
        var close = now.plus(Duration.ofDays(2));
        var deadline = close.plus(Duration.ofDays(20));
        var day = LocalDate.ofInstant(deadline, ZoneOffset.UTC);
        var meeting = new Meeting("A meeting", "Geneva", ZoneOffset.UTC, day, day, deadline, "4", "The chair");
        var timetable = new Timetable(now, now, close, close, deadline, deadline.plus(Duration.ofDays(30)));
        consultation = consultations.create(new Plan(meeting, timetable, WORDS, WORDS, false), "editor");
        surveys.choose(consultation, shelf.find("life-online").orElseThrow(), "editor");
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC).atStartOfDay();
        var plan = new RoomPlan(
                "A topic",
                "موضوع",
                "A question",
                "سؤال",
                "en",
                today.minusDays(1).toString(),
                today.plusDays(3).toString(),
                List.of(AgeBand.FROM_18.code()));
        topics.make(topics.page(consultation, Language.EN).orElseThrow(), plan, "editor");
        consultations.open(consultation, "editor");
        room = topics.page(consultation, Language.EN)
                .orElseThrow()
                .topics()
                .get(0)
                .rooms()
                .get(0)
                .id();
        moderators.approveAll(consultation);
    }

    @Test
    void nothingIsLeftOfWhoIsErasedAndAllOfWhoIsNot() throws SQLException {
        var amina = child();
        var bilal = child();
        votes(amina, bilal);
        assertEquals(new TreeSet<>(amina.traces()), found(amina), "the test sees everything before");

        var done = possessions.erase(amina.who()).orElseThrow();

        assertEquals(new TreeSet<>(), found(amina));
        assertEquals(new TreeSet<>(bilal.traces()), found(bilal));
        assertFalse(done.sealed());
        assertEquals(3, done.counts().get("post"), "two posts and a statement");
        assertEquals(Optional.of(done), erasures.of(amina.receipt()), "the receipt opens the certificate");
        assertEquals(Optional.empty(), erasures.of(bilal.receipt()));
        assertEquals(Optional.empty(), possessions.erase(amina.who()), "there is nobody to erase twice");
    }

    @Test
    void aRestoredBackupHasNoErasedPersonAfterStart() throws SQLException {
        var amina = child();
        var before = dump(amina);
        assertTrue(possessions.erase(amina.who()).isPresent());
        restore(before);
        run("delete from erasure");
        assertTrue(found(amina).contains(amina.who().key().value()), "the backup brought her back");

        assertTrue(erasures.replay() > 0);

        assertEquals(new TreeSet<>(), found(amina));
        assertTrue(erasures.of(amina.receipt()).isPresent());
        assertEquals(0, erasures.replay(), "nobody is left to erase");
    }

    @Test
    void whatIsTakenBackIsGoneFromTheLogOfTheTalk() {
        var amina = child();
        var head = log.head(room).orElseThrow().seq();
        assertTrue(told().contains(amina.mark() + " post"));

        possessions.withdraw(amina.who(), Language.EN);

        assertFalse(told().contains(amina.mark()), told());
        var numbers =
                log.after(room, 0, 1000).stream().map(event -> event.seq()).toList();
        assertEquals(head + 3, numbers.get(numbers.size() - 1), "two posts and a statement were told and taken back");
        for (int i = 0; i < numbers.size(); i++) assertEquals(i + 1, numbers.get(i));
        assertFalse(log.snapshot(room).orElseThrow().toString().contains(amina.mark()));
    }

    @Test
    void whoWithdrawsIsNotCountedAnyMoreAndStillReadsWhatIsKept() {
        var amina = child();
        var bilal = child();
        votes(amina, bilal);
        assertEquals(2, people.demographics(consultation).size());

        assertTrue(possessions.withdraw(amina.who(), Language.EN));

        assertEquals(1, people.demographics(consultation).size());
        assertEquals(1, answers.sent(consultation));
        assertEquals(1, views.voices(consultation));
        assertEquals(1, views.statements(consultation).size());
        assertTrue(views.posts(consultation).stream()
                .noneMatch(view -> view.words().contains(amina.mark())));
        assertTrue(answers.approvedTexts(consultation).stream()
                .noneMatch(text -> text.words().contains(amina.mark())));
        assertTrue(page(amina).contains(amina.mark() + " post"));
        assertFalse(possessions.page(amina.who(), Language.EN).orElseThrow().takesPart());
    }

    @Test
    void takingBackTheLeaveToQuoteCountsAtOnce() {
        var amina = child();
        assertTrue(answers.approvedTexts(consultation).get(0).quotable());
        assertEquals(1, views.statements(consultation).size());

        possessions.agree(amina.who(), Assent.QUOTE, false, Language.EN);

        assertFalse(answers.approvedTexts(consultation).get(0).quotable());
        assertEquals(0, views.statements(consultation).size());
        assertEquals(2, views.posts(consultation).size(), "posts are not quoted and stay");
    }

    @Test
    void theRecordKeepsItsFiguresAndTheChildIsToldSo() throws SQLException {
        var amina = child();
        consultations.close(consultation, "editor");
        records.freeze(consultation);
        var hash = records.find(consultation).orElseThrow().hash();

        assertFalse(possessions.withdraw(amina.who(), Language.EN), "too late to take anything out");
        var done = possessions.erase(amina.who()).orElseThrow();

        assertTrue(done.sealed());
        assertEquals(hash, records.find(consultation).orElseThrow().hash());
        run("delete from frozen_record where consultation = '" + consultation + "'");
        assertEquals(new TreeSet<>(), found(amina));
    }

    @Test
    void everyPartOfTheHouseTellsWhatItKeeps() {
        var amina = child();

        var told = page(amina);

        for (var part : List.of("post 1", "post 2", "statement", "free text"))
            assertTrue(told.contains(amina.mark() + " " + part), part);
        for (var fact : List.of("18 to 24", "Finland", "English", "Agree")) assertTrue(told.contains(fact), fact);
    }

    private Child child() {
        var mark = "Canary" + Id.fresh();
        var receipt = Secret.fresh(16);
        var joining = new Joining(
                consultation, Language.EN, AgeBand.FROM_18, "FI", EnumSet.allOf(Assent.class), "of this test");
        var who = people.admit(joining, receipt);
        people.resume(receipt);
        possessions.agree(who, Assent.RESEARCH, false, Language.EN);
        submissions.take(who, answered(mark), Language.EN);
        for (var said : List.of("post 1", "post 2"))
            rooms.say(room, who, new Said(Kind.POST, Id.fresh(), mark + " " + said));
        rooms.say(room, who, new Said(Kind.STATEMENT, Id.fresh(), mark + " statement"));
        moderators.approveAll(consultation);
        tickets.issue(room, who.key(), "");
        for (var statement : views.statements(consultation)) statements.vote(room, statement.id(), who, Choice.AGREE);
        return new Child(who, receipt, mark, traces(who, mark));
    }

    /** Everybody votes on everybody's statement. */
    private void votes(Child... children) {
        for (var child : children)
            for (var statement : views.statements(consultation))
                statements.vote(room, statement.id(), child.who(), Choice.AGREE);
    }

    private Map<String, Answer> answered(String mark) {
        var answers = new HashMap<String, Answer>();
        for (var question : shelf.find("life-online").orElseThrow().questions())
            if (question.isAsked())
                answers.put(
                        question.code(),
                        question.options().isEmpty()
                                ? new Answer(List.of(), mark + " free text", Optional.empty())
                                : new Answer(List.of(), "", Optional.of(Decline.SKIP)));
        return answers;
    }

    /** Her ids, her digests and her words: everything by which one could find her again. */
    private List<String> traces(Participant who, String mark) {
        var id = who.key().value();
        var traces =
                new ArrayList<>(List.of(id, mark + " post 1", mark + " post 2", mark + " statement", mark + " free"));
        for (var sql : List.of(
                "select receipt_digest from participant where id = '%s'",
                "select token_digest from visit where participant = '%s'",
                "select id from assent_change where participant = '%s'",
                "select id from submission where participant = '%s'",
                "select free_text from answer a, submission s where s.participant = '%s' and a.submission = s.id"
                        + " and free_text is not null",
                "select id from seat where participant = '%s'",
                "select p.id from post p, seat s where s.participant = '%s' and p.seat = s.id",
                "select digest from room_ticket where participant = '%s'")) traces.addAll(column(sql.formatted(id)));
        return traces;
    }

    /** Walks all tables of all schemas and every column of each, whatever its type. */
    private TreeSet<String> found(Child child) throws SQLException {
        var found = new TreeSet<String>();
        for (var table : tables())
            for (var trace : child.traces())
                if (!column("select 1 from " + table + " t where position('" + trace + "' in cast(t as text)) > 0")
                        .isEmpty()) found.add(trace);
        return found;
    }

    private List<String> tables() {
        return column("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')");
    }

    /** Every row that knows her, in the order in which rows can come back. */
    private Map<String, List<String>> dump(Child child) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var table : List.of(
                "participant",
                "demographic",
                "visit",
                "assent_change",
                "submission",
                "free_text",
                "answer",
                "seat",
                "post",
                "statement",
                "vote",
                "room_ticket",
                "moderation_case",
                "room_event")) {
            var known = new TreeSet<String>();
            for (var trace : child.traces())
                known.addAll(column("select cast(to_json(t) as text) from " + table + " t where position('" + trace
                        + "' in cast(t as text)) > 0"));
            rows.put(table, List.copyOf(known));
        }
        return rows;
    }

    private void restore(Map<String, List<String>> backup) throws SQLException {
        for (var table : backup.entrySet())
            for (var row : table.getValue()) {
                var from = " from json_populate_record(cast(null as " + table.getKey() + "), cast('"
                        + row.replace("'", "''") + "' as json)) r";
                switch (table.getKey()) {
                    case "moderation_case" ->
                        run(
                                "update moderation_case c set words = r.words, contribution = r.contribution, erased_on = null"
                                        + from + " where c.id = r.id");
                    case "room_event" ->
                        run("update room_event e set kind = r.kind, subject = r.subject, encoded = r.encoded" + from
                                + " where e.room = r.room and e.seq = r.seq");
                    default -> run("insert into " + table.getKey() + " select r.*" + from);
                }
            }
    }

    private String told() {
        return log.after(room, 0, 1000).toString();
    }

    private String page(Child child) {
        return possessions.page(child.who(), Language.EN).orElseThrow().toString();
    }

    private List<String> column(String sql) {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

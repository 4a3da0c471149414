package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.budget.Traces;
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
import rostrum.platform.Words;
import rostrum.platform.live.Guest;
import rostrum.platform.live.Tickets;
import rostrum.room.Choice;
import rostrum.room.Rooms;
import rostrum.room.Said;
import rostrum.room.Statements;
import rostrum.room.Views;
import rostrum.room.log.RoomLog;
import rostrum.summary.Records;
import rostrum.survey.Answer;
import rostrum.survey.Answers;
import rostrum.survey.Decline;
import rostrum.survey.Mode;
import rostrum.survey.Shelf;
import rostrum.survey.Submissions;

/** Two young people do everything that can be done; one of them leaves. Nothing of her is left, and all of him is. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Possessions possessions;

    @Inject
    Shelf shelf;

    @Inject
    Submissions submissions;

    @Inject
    Answers answers;

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

    private String consultation = "";
    private String room = "";

    /** Somebody who took part with everything that one can do. */
    private record Child(Participant who, Secret receipt, String mark, Traces traces) {}

    @BeforeEach
    void openSomething() {
        consultation = scenes.opened(Duration.ofDays(2), 1);
        room = scenes.room(consultation);
        moderators.approveAll(consultation);
    }

    @Test
    void nothingIsLeftOfWhoIsErasedAndAllOfWhoIsNot() throws SQLException {
        var amina = child();
        var bilal = child();
        votes(amina, bilal);
        assertEquals(amina.traces().all(), amina.traces().found(), "the test sees everything before");

        var done = possessions.erase(amina.who()).orElseThrow();

        assertEquals(Set.of(), amina.traces().found());
        assertEquals(bilal.traces().all(), bilal.traces().found());
        assertFalse(done.sealed());
        assertEquals(3, done.counts().get("post"), "two posts and a statement");
        assertEquals(Optional.of(done), erasures.of(amina.receipt()), "the receipt opens the certificate");
        assertEquals(Optional.empty(), erasures.of(bilal.receipt()));
        assertEquals(Optional.empty(), possessions.erase(amina.who()), "there is nobody to erase twice");
    }

    @Test
    void aRestoredBackupHasNoErasedPersonAfterStart() throws SQLException {
        var amina = child();
        var before = amina.traces().dump();
        assertTrue(possessions.erase(amina.who()).isPresent());
        amina.traces().restore(before);
        amina.traces().run("delete from erasure");
        assertTrue(amina.traces().found().contains(amina.who().key().value()), "the backup brought her back");

        assertTrue(erasures.replay() > 0);

        assertEquals(Set.of(), amina.traces().found());
        assertTrue(erasures.of(amina.receipt()).isPresent());
        assertEquals(0, erasures.replay(), "nobody is left to erase");
    }

    @Test
    void aRestoredBackupDoesNotUndoThatSomebodyStopped() throws SQLException {
        var amina = child();
        assertTrue(possessions.withdraw(amina.who(), Language.EN));
        amina.traces().run("delete from assent_change");
        amina.traces()
                .run("update participant set assents = '" + Assent.TAKE_PART.code() + "' where id = '"
                        + amina.who().key().value() + "'");

        erasures.replay();

        assertTrue(people.agreed(amina.who().key()).stream().noneMatch(agreed -> agreed.yes()));
    }

    @Test
    void whatIsTakenBackIsGoneFromTheLogOfTheTalk() {
        var amina = child();
        var head = log.head(room).seq();
        assertTrue(told().contains(amina.mark() + " post"));

        possessions.withdraw(amina.who(), Language.EN);

        assertFalse(told().contains(amina.mark()), told());
        var numbers =
                log.after(room, 0, 1000).stream().map(event -> event.seq()).toList();
        var takenBack = log.after(room, head, 1000).stream()
                .filter(event -> event.encoded().matches(".*\"k\":\"(post.redacted|statement.closed)\".*"))
                .count();
        assertEquals(3, takenBack, "two posts and a statement were told and taken back");
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
                .noneMatch(said -> said.text().words().contains(amina.mark())));
        assertTrue(page(amina).contains(amina.mark() + " post"));
        assertFalse(possessions.page(amina.who(), Language.EN).orElseThrow().takesPart());
    }

    @Test
    void takingBackTheLeaveToQuoteCountsAtOnce() {
        var amina = child();
        assertTrue(answers.approvedTexts(consultation).get(0).text().quotable());
        assertEquals(1, views.statements(consultation).size());

        possessions.agree(amina.who(), Assent.QUOTE, false, Language.EN);

        assertFalse(answers.approvedTexts(consultation).get(0).text().quotable());
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
        amina.traces().run("delete from frozen_record where consultation = '" + consultation + "'");
        assertEquals(Set.of(), amina.traces().found());
    }

    @Test
    void everyPartOfTheHouseTellsWhatItKeeps() throws SQLException {
        var amina = child();

        amina.traces()
                .run("update seat set muted_until = now() where participant = '"
                        + amina.who().key().value() + "'");
        var told = page(amina);

        assertTrue(told.contains(Words.say(Language.EN, "room.kept.mutes", Map.of())), "a pause as well");
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
        submissions.take(who, Mode.ONLINE, answered(mark), Language.EN);
        for (var said : List.of("post 1", "post 2"))
            rooms.say(room, who, new Said(Kind.POST, Id.fresh(), mark + " " + said));
        rooms.say(room, who, new Said(Kind.STATEMENT, Id.fresh(), mark + " statement"));
        moderators.approveAll(consultation);
        tickets.issue(new Guest(who.key().value(), "", List.of(RoomLog.of(room))));
        for (var statement : views.statements(consultation)) statements.vote(room, statement.id(), who, Choice.AGREE);
        return new Child(who, receipt, mark, new Traces(source, who, mark));
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

    private String told() {
        return log.after(room, 0, 1000).toString();
    }

    private String page(Child child) {
        return possessions.page(child.who(), Language.EN).orElseThrow().toString();
    }
}

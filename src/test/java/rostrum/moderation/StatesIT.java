package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Owner;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.budget.Together;
import rostrum.moderation.figures.Counts;
import rostrum.moderation.quality.Draw;
import rostrum.platform.Id;
import rostrum.platform.Language;

/** What moderators, authors and readers make of one contribution, on the real store and on real pages. */
@ExtendWith(ArquillianExtension.class)
class StatesIT {
    private static final Pattern LEASE = Pattern.compile("name=\"(lease|version)\" value=\"([^\"]*)\"");

    private static final String READ = "select count(*) from (select subject, act from audit.waiting union all"
            + " select subject, act from audit.entry) as noted where subject = '%s' and act = 'case.read'";

    private static final String ESCALATED = """
            insert into moderation_case (id, kind, contribution, consultation, place, band, language, words, state, version, opened_at)
              values ('%1$s', 'POST', '%1$s', '%2$s', 'A topic', 'FROM_18', 'EN', 'Words', 'ESCALATED', 2, now());
            insert into decision (id, case_id, revision, was, state, reason, decided_by, decided_at)
              values ('%1$s-1', '%1$s', 1, 'QUEUED', 'ESCALATED', 'R10', 'moderator-1', now())""";

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Together together;

    @Inject
    Proposals proposals;

    @Inject
    Leases leases;

    @Inject
    Gate gate;

    @Inject
    Counts counts;

    @Inject
    Queues queues;

    private Scene scene;
    private Guest amina;
    private Guest bilal;
    private String name = "";
    private String words = "";
    private String id = "";

    @BeforeEach
    void somethingWaits() throws SQLException {
        scene = scenes.open(1);
        amina = scene.participant();
        bilal = scene.participant();
        name = "Hill" + Id.fresh();
        words = "Teachers at " + name + " listen";
        id = said(words);
    }

    @AfterEach
    void tidy() throws SQLException {
        owner.does("delete from moderation_case where state in ('HELD', 'PROPOSED', 'HIDDEN') and consultation = '"
                + scene.consultation() + "'");
        scenes.tidy(scene.consultation());
    }

    @Test
    void whatWasStruckIsGoneFromEverythingOthersReadAndItsAuthorSeesIt() throws SQLException {
        decides("moderator-1", "do", "redact", "reason", "R01", "strike", name.toLowerCase(Locale.ROOT));

        assertEquals("REDACTED", state());
        var room = read(bilal);
        assertTrue(room.contains("Teachers at […] listen"), room);
        assertFalse(room.contains(name), room);
        assertFalse(bilal.opens(room() + "/events?after=0").answer().body().contains(name));
        assertFalse(bilal.opens(room() + "/posts/" + post() + "/worry")
                .answer()
                .body()
                .contains(name));
        assertFalse(bilal.opens(room() + "/present").answer().body().contains(name));
        var moderator = scene.staff("moderator-2");
        assertFalse(moderator.opens("/queue" + room()).answer().body().contains(name));
        assertTrue(read(amina).contains(name), "the author still reads it in the talk");
        var kept = amina.opens("/me/data").answer().body();
        assertTrue(kept.contains(name) && kept.contains("Teachers at […] listen"), kept);
        assertTrue(kept.contains("without some of its words"), kept);

        assertEquals(
                303,
                moderator.sends("/queue" + room() + "/closing", "seen", "0").status());
        var transcript = bilal.opens(room() + "/transcript/text").answer().body();
        assertTrue(transcript.contains("Teachers at […] listen") && !transcript.contains(name), transcript);
    }

    @Test
    void aPostThatIsShownAlreadyIsRedactedLater() throws SQLException {
        decides("moderator-1", "do", "approve");
        assertTrue(read(bilal).contains(name));
        var moderator = scene.staff("moderator-2");
        assertEquals(303, moderator.sends("/queue/cases/" + id + "/reopening").status());
        assertFalse(read(bilal).contains(name), "nobody reads it meanwhile");

        decides("moderator-2", "do", "redact", "reason", "R01", "strike", name);

        assertTrue(read(bilal).contains("Teachers at […] listen"));
        assertFalse(bilal.opens(room() + "/events?after=0").answer().body().contains(name));
    }

    @Test
    void whatWasStruckOnceStaysStruckWhenMoreIs() throws SQLException {
        decides("moderator-1", "do", "redact", "reason", "R01", "strike", name);
        scene.staff("moderator-2").sends("/queue/cases/" + id + "/reopening");

        decides("moderator-2", "do", "redact", "reason", "R01", "strike", "Teachers");

        var room = read(bilal);
        assertTrue(room.contains("[…] at […] listen"), room);
        assertFalse(room.contains(name), room);
    }

    @Test
    void otherWordsWaitForTheirAuthorAndAreShownWithAYes() throws SQLException {
        decides("moderator-1", "do", "propose", "reason", "R01", "proposal", "Teachers listen here");
        assertEquals("PROPOSED", state());
        assertTrue(read(amina).contains("/me/contributions/" + post() + "/proposal"));
        var at = "/me/contributions/" + post() + "/proposal";
        assertEquals(404, bilal.opens(at).status());
        assertTrue(amina.opens(at).answer().body().contains("Teachers listen here"));
        assertEquals(422, amina.sends(at).status());

        assertEquals(303, amina.sends(at, "answer", "yes").status());

        assertEquals("APPROVED", state());
        assertTrue(read(bilal).contains("Teachers listen here"));
        assertFalse(read(bilal).contains(name));
        assertEquals(409, amina.sends(at, "answer", "no").status());
    }

    @Test
    void nobodyIsAskedAboutWhatAGroupSaidWithOneVoice() throws SQLException {
        owner.does("update moderation_case set together = true where id = '" + id + "'");
        var moderator = scene.staff("moderator-1");
        moderator.sends("/queue/cases/" + id + "/claims");

        assertFalse(moderator.opens("/queue/cases/" + id).answer().body().contains("value=\"propose\""));
        var proposal = fields(moderator, "do", "propose", "reason", "R01", "proposal", "Teachers listen here");
        assertEquals(
                409,
                moderator.sends("/queue/cases/" + id + "/decisions", proposal).status());
        assertEquals("QUEUED", state());
    }

    @Test
    void withoutAnAnswerNothingIsShownAndTheRecordWaitsTwoDaysAtMost() throws SQLException {
        decides("moderator-1", "do", "propose", "reason", "R01", "proposal", "Teachers listen here");
        assertEquals(1, gate.waiting(scene.consultation()));

        proposals.run();
        assertEquals("PROPOSED", state());
        owner.does("update decision set decided_at = decided_at - interval '49 hours' where case_id = '" + id + "'");
        proposals.run();

        assertEquals("REJECTED", state());
        assertEquals(0, gate.waiting(scene.consultation()));
        assertFalse(read(bilal).contains("listen"));
        assertTrue(read(amina).contains("/appeal"));
    }

    @Test
    void whatIsHeldWaitsUntilSomebodyReleasesIt() throws SQLException {
        decides("moderator-1", "do", "hold", "reason", "R04");
        assertEquals("HELD", state());
        assertEquals(1, gate.waiting(scene.consultation()), "no record freezes over it");
        var second = scene.staff("moderator-2");
        assertTrue(second.opens("/queue?state=HELD").answer().body().contains(words));
        assertFalse(second.sends("/queue/next")
                .answer()
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .contains(id));

        assertEquals(303, second.sends("/queue/cases/" + id + "/claims").status());
        decide(second, "do", "release");

        assertEquals("QUEUED", state());
        decides("moderator-1", "do", "approve");
        assertTrue(read(bilal).contains(words));
    }

    @Test
    void oneReaderHidesWhatIsAgainstTheRulesAndAModeratorsYesStands() throws SQLException {
        decides("moderator-1", "do", "approve");

        assertEquals(303, flags(bilal));
        assertEquals("HIDDEN", state());
        assertFalse(read(bilal).contains(words));
        assertTrue(read(amina).contains("It is hidden for now. A moderator reads it again."));
        var chen = scene.participant();
        assertEquals(303, flags(chen), "who was slower is thanked, too");

        decides("moderator-2", "do", "approve");
        assertEquals(303, flags(scene.participant()));
        assertEquals("APPROVED", state());
        assertTrue(read(bilal).contains(words));
        assertEquals(404, flags(amina), "not one’s own");
    }

    @Test
    void ofEightWhoDecideInOneMomentOneDecidesAndTheOthersReadWhoItWas() throws Exception {
        var clicks = new ConcurrentLinkedQueue<Guest>();
        var first = scene.staff("moderator-1");
        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        var fields = fields(first, "do", "approve", "then", "stay");
        for (int i = 0; i < 8; i++) clicks.add(i % 2 == 0 ? first : scene.staff("moderator-2"));

        var answers = together.does(
                8,
                () -> clicks.remove()
                        .sends("/queue/cases/" + id + "/decisions", fields)
                        .answer());

        assertEquals("1", owner.asks("select count(*) from decision where case_id = '" + id + "'"));
        assertEquals(
                "1",
                owner.asks("select count(*) from (select subject, act from audit.waiting"
                        + " union all select subject, act from audit.entry) as noted"
                        + " where subject = '" + id + "' and act = 'case.approved'"),
                "one note for one decision");
        for (var answer : answers)
            if (answer.statusCode() == 409) assertTrue(answer.body().contains("moderator-1"), answer.body());
            else assertEquals(303, answer.statusCode());
        assertEquals(
                4, answers.stream().filter(answer -> answer.statusCode() == 409).count());
    }

    @Test
    void theDatabaseTakesNoStepThatIsNoEdgeAndNoneThatBeginsElsewhere() {
        var insert =
                "insert into decision (id, case_id, revision, was, state, reason, decided_by, decided_at) values ('%s', '"
                        + id + "', %s, '%s', '%s', 'R04', 'x', now())";

        assertThrows(SQLException.class, () -> owner.does(insert.formatted("x1", "1", "QUEUED", "HIDDEN")));
        assertThrows(SQLException.class, () -> owner.does(insert.formatted("x2", "2", "APPROVED", "WITHDRAWN")));
    }

    @Test
    void duplicatesAreDecidedTogetherAndEachHasItsResult() throws SQLException {
        var others = new ArrayList<>(List.of(said(words.toUpperCase(Locale.ROOT)), said(bilal, words + " ")));
        var different = said(bilal, "Something else " + Id.fresh());
        var moderator = scene.staff("moderator-1");
        var second = scene.staff("moderator-2");
        second.sends("/queue/cases/" + others.get(1) + "/claims");
        assertEquals(303, moderator.sends("/queue/cases/" + id + "/claims").status());
        var page = moderator.opens("/queue/cases/" + id).answer().body();
        assertTrue(page.contains("Also decide 2 others"), page);

        var done = moderator.sends(
                "/queue/cases/" + id + "/decisions",
                fields(
                        moderator,
                        "do",
                        "reject",
                        "reason",
                        "R12",
                        "alike",
                        others.get(0) + " " + others.get(1) + " " + different));

        assertTrue(done.answer().headers().firstValue("Location").orElseThrow().endsWith("/alike"));
        var results = moderator.opens("/queue/cases/" + id + "/alike").answer().body();
        assertEquals(2, results.split("Not shown<").length - 1, results);
        assertEquals("REJECTED", state(others.get(0)));
        assertEquals("QUEUED", state(others.get(1)), "somebody else had it in hand");
        assertEquals("QUEUED", state(different), "it says something else");
        second.sends("/staff/sign-out");
    }

    @Test
    void whatSaysNearlyTheSameIsReadBesideItAndDecidedByItself() throws SQLException {
        var twist = Id.fresh();
        id = said("Buses should be free for everybody who goes to school " + twist);
        var near = said(bilal, "Buses should be free for everybody who goes to school " + twist + "!!");
        var moderator = scene.staff("moderator-1");
        moderator.sends("/queue/cases/" + id + "/claims");

        var page = moderator.opens("/queue/cases/" + id).answer().body();
        assertTrue(page.contains(twist + "!!</q>"), page);
        owner.does("update moderation_case set hold = true where id = '" + near + "'");
        page = moderator.opens("/queue/cases/" + id).answer().body();
        assertTrue(
                page.contains("<summary>Show the words</summary>") && page.contains(twist + "!!</p></blockquote>"),
                page);
        assertFalse(page.contains(twist + "!!</q>"), "severe words are covered here, too");
        decide(moderator, "do", "approve", "alike", near);

        assertEquals("APPROVED", state());
        assertEquals("APPROVED", state(near));
    }

    @Test
    void whoEndsTheirDutyHandsBackAndLeavesWordToTheNext() throws SQLException {
        var first = scene.staff("moderator-1");
        var second = scene.staff("moderator-2");
        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        var note = "Watch the second room " + Id.fresh();

        assertEquals(303, first.sends("/queue/duty/end", "note", note).status());

        assertTrue(second.opens("/queue").answer().body().contains(note));
        assertEquals(303, second.sends("/queue/cases/" + id + "/claims").status());
        assertEquals(303, second.sends("/staff/sign-out").status());
        assertEquals("", owner.asks("select coalesce(lease_holder, '') from moderation_case where id = '" + id + "'"));
        owner.does("delete from handover");
    }

    @Test
    void whatSomebodyHasInHandIsFreeOnceTheirLastPageIsGone() throws SQLException {
        var holder = "select coalesce(lease_holder, '') from moderation_case where id = '" + id + "'";
        var whose = " where staff = 'moderator-1'";
        scene.staff("moderator-1").sends("/queue/cases/" + id + "/claims");
        owner.does("update moderator_duty set seen_at = now() - interval '40 seconds', heard_at = null" + whose);
        leases.run();
        assertEquals("moderator-1", owner.asks(holder), "who works without a script thinks for minutes");

        owner.does("update moderator_duty set heard_at = now() - interval '40 seconds'" + whose);
        leases.run();
        assertEquals("moderator-1", owner.asks(holder), "no page has told of it yet");

        owner.does(
                "update moderation_case set lease_until = lease_until - interval '1 minute' where id = '" + id + "'");
        leases.run();
        assertEquals("", owner.asks(holder));
        owner.does("update moderator_duty set seen_at = now(), heard_at = null" + whose);
    }

    @Test
    void whatSomebodyHasInHandIsFreeWhenTheirTurnOnTheRosterEnds() throws SQLException {
        var ends = "select lease_until <= now() + interval '61 seconds' from moderation_case where id = '" + id + "'";
        var turn = "insert into shift (id, consultation, staff, task, starts_at, ends_at) values ('%s', '"
                + scene.consultation()
                + "', 'moderator-1', 'MODERATOR', now() + interval '%d s', now() + interval '%d s')";
        var first = scene.staff("moderator-1");
        owner.does(turn.formatted(Id.fresh(), -60, 60));
        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        assertEquals("t", owner.asks(ends));
        assertTrue(next(first).contains(id), "what they have in hand first");
        assertEquals("t", owner.asks(ends), "to ask again makes it no longer");

        owner.does(turn.formatted(Id.fresh(), 30, 600));
        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        assertEquals("f", owner.asks(ends), "the next turn joins it");

        owner.does("delete from shift where consultation = '" + scene.consultation() + "'");
        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        assertEquals("f", owner.asks(ends), "who has no turn works for their own part");
    }

    @Test
    void nextGivesOnlyWhatAModeratorReadsAndNobodyIsRefusedByOneForTheirLanguage() throws SQLException {
        var first = scene.staff("moderator-1");
        first.sends("/queue/duty/languages", "language", "ar");
        assertFalse(next(first).contains(id), "it is English");
        first.sends("/queue/duty/languages");

        assertEquals(303, first.sends("/queue/cases/" + id + "/claims").status());
        decide(first, "do", "reject", "reason", "R15");
        assertEquals("QUEUED", state());
        var second = scene.staff("moderator-2");
        assertEquals(303, second.sends("/queue/cases/" + id + "/claims").status());
        decide(second, "do", "reject", "reason", "R15");

        assertEquals("REJECTED", state());
    }

    @Test
    void numbersComeWhenNothingChangesThemAnyMoreAndTheLogHasNoWords() throws SQLException {
        decides("moderator-1", "do", "reject", "reason", "R04");
        sentBack(20);
        var escalated = Id.fresh();
        owner.does(ESCALATED.formatted(escalated, scene.consultation()));
        var at = "/moderation/" + scene.consultation();
        assertTrue(counted(at).contains("when the record is frozen"));
        scene.released();
        assertTrue(counted(at).contains("when the record is frozen"), "a lead has one to decide");
        owner.does("update moderation_case set closed_at = now() where id = '" + escalated + "'");

        var told = counted(at);
        assertTrue(told.contains("Unkind to a person"), told);
        assertTrue(told.contains("0 %"), told);
        assertFalse(told.contains("over 95 %"), "to send back is not to follow advice: " + told);
        owner.does("update moderation_case set state = 'ESCALATED' where id like 'back%' and consultation = '"
                + scene.consultation() + "'");
        assertEquals(told, counted(at), "whatever happens after that");
        assertFalse(log().contains(id), "the hour is not over");
        owner.does("update decision set decided_at = decided_at - interval '2 hours' where case_id = '" + id + "'");
        var log = log();
        assertTrue(log.contains(id + ",1,") && log.contains(",moderator-1,QUEUED,REJECTED,R04,"), log);
        assertFalse(log.contains(name), log);
        assertEquals(
                404,
                scene.staff("moderator-1")
                        .opens("/decisions/" + scene.consultation() + ".csv")
                        .status());
    }

    @Test
    void oneInTwentyIsReadByAnotherWhoDoesNotSeeTheFirstDecisionAndChangesNothing() throws SQLException {
        var drawn = decided(Stream.generate(Id::fresh).filter(Draw::draws));
        var undrawn = decided(Stream.generate(Id::fresh).filter(one -> !Draw.draws(one)));
        var first = scene.staff("moderator-1");
        var second = scene.staff("moderator-2");

        assertFalse(first.opens("/queue/second").answer().body().contains(drawn), "not the first one");
        var page = second.opens("/queue/second").answer().body();
        assertTrue(page.contains(drawn), page);
        assertFalse(page.contains("moderator-1") || page.contains(undrawn), page);
        assertEquals("1", owner.asks(READ.formatted(drawn)), "who opens words is noted, as in the queue");
        var signed = " where name = 'moderator-2' and consultation = '" + scene.consultation() + "'";
        owner.does("insert into signed (consultation, name) values ('" + scene.consultation() + "', 'moderator-2')");
        assertFalse(
                second.opens("/queue/second").answer().body().contains(drawn), "who signs for what leaves the house");
        second.sends("/queue/second/" + drawn, "do", "approve");
        owner.does("delete from signed" + signed);
        assertEquals(422, second.sends("/queue/second/" + drawn, "do", "reject").status());
        second.sends("/queue/second/" + undrawn, "do", "approve");
        first.sends("/queue/second/" + drawn, "do", "approve");
        assertEquals(
                303,
                second.sends("/queue/second/" + drawn, "do", "reject", "reason", "R04")
                        .status());
        second.sends("/queue/second/" + drawn, "do", "approve");

        assertEquals("REJECTED", owner.asks("select state from second_look where case_id = '" + drawn + "'"));
        assertEquals("0", owner.asks("select count(*) from second_look where case_id = '" + undrawn + "'"));
        assertEquals("APPROVED", state(drawn));
        var told = scene.staff("lead").opens("/quality").answer().body();
        assertTrue(told.contains(drawn) && told.contains("Second: Not shown"), told);
        assertEquals(404, second.opens("/quality").status());
    }

    @Test
    void anAnswerIsLateAfterADayAndAPostAtOnce() throws SQLException {
        var mine = " where id = '" + id + "'";
        owner.does("update moderation_case set opened_at = now() - interval '2 hours'" + mine);
        assertTrue(behind() >= 7_200);
        owner.does("update moderation_case set kind = 'ANSWER'" + mine);
        assertTrue(behind() <= 0, "it has a day");
        owner.does("update moderation_case set opened_at = now() - interval '25 hours'" + mine);
        assertTrue(behind() >= 3_600 && behind() < 7_200);
        owner.does("update moderation_case set barred = 'moderator-1'" + mine);
        assertTrue(behind() <= 0, "an appeal has three days");
        owner.does("update moderation_case set barred = null, kind = 'POST'" + mine);
    }

    /** How late the latest one is here. */
    private long behind() {
        return queues.page("moderator-1", QueuePage.Filter.ALL, Language.EN).places().stream()
                .filter(place -> place.filter().consultation().equals(scene.consultation()))
                .mapToLong(QueuePage.Load::behind)
                .max()
                .orElseThrow();
    }

    @Test
    void howSomebodyIsAfterSomethingHeavyIsHeardByALead() {
        var words = "That was hard " + Id.fresh();
        assertEquals(
                303,
                scene.staff("moderator-1")
                        .sends("/queue/duty/debrief", "debrief", words)
                        .status());
        var lead = scene.staff("lead");
        var page = lead.opens("/quality").answer().body();
        assertTrue(page.contains(words), page);

        var at = Pattern.compile("/quality/debriefs/[0-9a-z]+").matcher(page.substring(page.indexOf(words)));
        assertTrue(at.find());
        assertEquals(303, lead.sends(at.group()).status());
        assertTrue(lead.opens("/quality").answer().body().contains("lead has talked with them"));
    }

    private String log() {
        return scene.staff("lead")
                .opens("/decisions/" + scene.consultation() + ".csv")
                .answer()
                .body();
    }

    private String counted(String at) {
        counts.run();
        return bilal.opens(at).answer().body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    /** What triage brought to a lead, who sent it back, and a moderator approved. */
    private void sentBack(int many) throws SQLException {
        owner.does("""
                insert into moderation_case (id, kind, contribution, consultation, place, band, language, words, state, hold, version, opened_at)
                  select 'back' || n || '%1$s', 'POST', n || '%1$s', '%1$s', 'A topic', 'FROM_18', 'EN', 'Words', 'APPROVED', true, 3, now()
                  from generate_series(1, %2$d) as n;
                insert into decision (id, case_id, revision, was, state, decided_by, decided_at)
                  select id || '-1', id, 1, 'ESCALATED', 'QUEUED', 'lead', now() from moderation_case
                  where id like 'back%%' and consultation = '%1$s';
                insert into decision (id, case_id, revision, was, state, decided_by, decided_at)
                  select id || '-2', id, 2, 'QUEUED', 'APPROVED', 'moderator-1', now() from moderation_case
                  where id like 'back%%' and consultation = '%1$s'""".formatted(scene.consultation(), many));
    }

    /** A case with such an id that moderator-1 approved; its words are its id. */
    private String decided(Stream<String> ids) throws SQLException {
        var one = ids.findFirst().orElseThrow();
        owner.does(
                "insert into moderation_case (id, kind, contribution, consultation, place, band, language, words, state,"
                        + " version, opened_at) values ('" + one + "', 'POST', '" + one + "', '" + scene.consultation()
                        + "', 'A topic', 'FROM_18', 'EN', 'Words " + one + "', 'APPROVED', 2, now())");
        owner.does("insert into decision (id, case_id, revision, was, state, decided_by, decided_at) values ('" + one
                + "-1', '" + one + "', 1, 'QUEUED', 'APPROVED', 'moderator-1', now() - interval '6 days')");
        return one;
    }

    private String said(String text) throws SQLException {
        return said(amina, text);
    }

    private String said(Guest author, String text) throws SQLException {
        author.sends(room() + "/posts", "kind", "post", "words", text, "key", Id.fresh());
        return owner.asks("select id from moderation_case where words = '" + text.strip() + "' and consultation = '"
                + scene.consultation() + "' order by opened_at desc limit 1");
    }

    private int flags(Guest reader) {
        var answer = reader.sends(room() + "/posts/" + unchecked() + "/worry/rules");
        if (answer.status() == 303)
            assertEquals(
                    200,
                    reader.opens(room() + "/posts/" + unchecked() + "/worry/noted")
                            .status());
        return answer.status();
    }

    private String unchecked() {
        try {
            return post();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String next(Guest moderator) {
        return moderator
                .sends("/queue/next")
                .answer()
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private void decides(String moderator, String... decision) {
        var guest = scene.staff(moderator);
        assertEquals(303, guest.sends("/queue/cases/" + id + "/claims").status());
        decide(guest, decision);
    }

    private void decide(Guest moderator, String... decision) {
        var answer = moderator.sends("/queue/cases/" + id + "/decisions", fields(moderator, decision));
        assertEquals(303, answer.status(), answer.answer()::body);
    }

    private String[] fields(Guest moderator, String... decision) {
        var fields = new ArrayList<>(List.of(decision));
        LEASE.matcher(moderator.opens("/queue/cases/" + id).answer().body())
                .results()
                .forEach(field -> fields.addAll(List.of(field.group(1), field.group(2))));
        return fields.toArray(String[]::new);
    }

    private String state() throws SQLException {
        return state(id);
    }

    private String state(String of) throws SQLException {
        return owner.asks("select state from moderation_case where id = '" + of + "'");
    }

    private String post() throws SQLException {
        return owner.asks("select contribution from moderation_case where id = '" + id + "'");
    }

    private String read(Guest reader) {
        return reader.opens(room()).answer().body();
    }

    private String room() {
        return "/rooms/" + scene.room();
    }
}

package rostrum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;
import rostrum.platform.Job;
import rostrum.summary.Analysed;
import rostrum.summary.Records;
import rostrum.summary.regional.Parcels;

/** Everything that is kept says why and how long, and goes when its time is over. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final String LABEL =
            "[^;]+; (public|pseudonymous|personal|special|secret|technical); (session|close\\+30d|freeze\\+90d|outcome\\+90d"
                    + "|meeting\\+90d|case\\+30d|case\\+24m|audit|consultation|staff|technical)";

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    @Inject
    Scenes scenes;

    @Inject
    Owner owner;

    @Inject
    Records records;

    @Inject
    @Any
    Instance<Job> jobs;

    @Test
    void everyColumnSaysWhatForAndHowLong() throws SQLException {
        var unlabelled = rows("""
                select n.nspname || '.' || c.relname || '.' || a.attname, coalesce(col_description(c.oid, a.attnum), '')
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
                  and n.nspname not like 'pg_%' and n.nspname <> 'information_schema'
                  and c.relname <> 'flyway_schema_history' order by 1""").stream()
                .filter(column -> !column.get(1).matches(LABEL))
                .map(column -> column.get(0))
                .toList();

        assertEquals(List.of(), unlabelled);
    }

    @Test
    void whatWasKeptLongEnoughIsGoneAndCertified() throws SQLException, IOException {
        var old = scenes.open(1);
        old.answerer(Scene.PAGES).sends(old.path() + "/answers");
        said(old);
        chose(old.room());
        brought(old);
        var young = scenes.open(1);
        said(young);
        chose(young.room());
        brought(young);
        scenes.tidy(old.consultation());
        old.released();
        var kept = everythingOf(young.consultation());
        var record = records.find(old.consultation()).orElseThrow();
        age(old.consultation());

        job("retention").run();

        assertEquals(kept, everythingOf(young.consultation()));
        for (var left : everythingOf(old.consultation()).entrySet()) assertEquals(0, left.getValue(), left.getKey());
        var states = "select 1 from log_event e join room r on 'room:' || r.id = e.log where r.consultation = '%s'";
        assertEquals(List.of(), rows(states.formatted(old.consultation())));
        var certificates = rows("select term, counts from deletion where consultation = '" + old.consultation() + "'");
        assertEquals(4, certificates.size());
        assertTrue(certificates.toString().contains("submission 1"), certificates.toString());
        assertTrue(certificates.toString().contains("group_answer 1"), certificates.toString());
        assertTrue(certificates.toString().contains("regional_voter 12"), certificates.toString());
        assertTrue(certificates.toString().contains("frozen_record.content 1"), certificates.toString());
        cleared(old, record);
        assertEquals(
                List.of(), rows("select id, words from free_text where words = 'Said in " + old.consultation() + "'"));
        scenes.tidy(young.consultation());
    }

    /** The hash and the tables stay, the words go, and pages say so. */
    private void cleared(Scene old, Analysed before) {
        var left = records.find(old.consultation()).orElseThrow();
        assertEquals(before.hash(), left.hash());
        assertEquals(before.analysis().tables(), left.analysis().tables());
        assertEquals(List.of(), left.analysis().views());
        assertEquals(List.of(), records.views(old.consultation()));
        var editor = old.staff("editor");
        var desk = "/desk" + old.path();
        assertTrue(editor.opens(desk + "/record").answer().body().contains("were deleted 90 days after the freeze"));
        assertEquals(409, editor.opens(desk + "/themes").status());
        assertEquals(200, editor.opens(desk + "/draft").status());
        assertEquals(200, editor.opens("/results/" + old.consultation()).status());
    }

    /** By a group, in its own words too. */
    private void said(Scene scene) {
        var adult = scenes.facilitator(scene.consultation());
        var answer = adult.sends(
                "/group/together",
                "people",
                "12",
                "ages",
                "under10",
                "country",
                "KE",
                "age-check.hands.face",
                "12",
                "adults-wrong.words",
                "Said in " + scene.consultation());
        assertEquals(303, answer.statusCode(), answer.body());
    }

    /** From a conversation elsewhere. */
    private void brought(Scene scene) throws IOException {
        var editor = scene.staff("editor");
        var export = Parcels.polis(7, 5, 7);
        var about = new String[] {"tool", "POLIS", "title", "Elsewhere", "language", "en", "collected", "2024-01-31"};
        var result = editor.brings("/desk" + scene.path() + "/regional", "export.zip", export, about)
                .answer()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertEquals(303, editor.sends(URI.create(result).getPath() + "/taking").status());
    }

    /** One vote in a poll, and one who supports a question. */
    private void chose(String room) throws SQLException {
        owner.does("""
                insert into poll (id, room, words, options, language, opened_at)
                  values ('%1$s', '%1$s', 'Who?', 'One', 'EN', now());
                insert into poll_vote select '%1$s', min(id), 1 from seat where room = '%1$s';
                insert into question (post, room) select min(id), room from post where room = '%1$s' group by room;
                insert into question_support select q.post, min(s.id) from question q join seat s on s.room = q.room
                  where q.room = '%1$s' group by q.post""".formatted(room));
    }

    @Test
    void whatWasNotShownIsForgottenOnceNobodyCanDisagree() throws SQLException {
        var scene = scenes.open(1);
        var words = "Rejected " + Id.fresh();
        scene.participant()
                .sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh());
        scene.decides(scene.staff("moderator-1"), words, "do", "reject", "reason", "R07", "note", "");

        ageDecisions(words, 36);
        job("forget-rejected").run();
        assertEquals(Map.of("cases", 1, "posts", 1), saying(words));

        ageDecisions(words, 2);
        job("forget-rejected").run();
        assertEquals(Map.of("cases", 0, "posts", 0), saying(words));
    }

    private Map<String, Integer> saying(String words) throws SQLException {
        return counts(rows("""
                select 'posts', count(*) from post where words = '%1$s'
                union select 'cases', count(*) from moderation_case where words = '%1$s'""".formatted(words)));
    }

    private void ageDecisions(String words, int days) throws SQLException {
        try (var connection = source.getConnection();
                var age = connection.prepareStatement("""
                        update decision set decided_at = decided_at - ? * interval '1 day'
                        where case_id in (select id from moderation_case where words = ?)""")) {
            age.setInt(1, days);
            age.setString(2, words);
            age.executeUpdate();
        }
    }

    /** How much is left of what people said, sent or were. (Rooms open and close as moderators come and go.) */
    private Map<String, Integer> everythingOf(String consultation) throws SQLException {
        return counts(rows("""
                with r as (select id from room where consultation = '%1$s'),
                     p as (select id from participant where consultation = '%1$s')
                select 'participants', count(*) from p
                union select 'demographics', count(*) from demographic where participant in (select id from p)
                union select 'submissions', count(*) from submission where consultation = '%1$s'
                union select 'answers', count(*) from answer where submission in
                      (select id from submission where consultation = '%1$s')
                union select 'group answers', count(*) from group_answer where consultation = '%1$s'
                union select 'group counts', count(*) from group_count where group_answer in
                      (select id from group_answer where consultation = '%1$s')
                union select 'group texts', count(*) from group_text where group_answer in
                      (select id from group_answer where consultation = '%1$s')
                union select 'regional results', count(*) from regional_result where consultation = '%1$s'
                union select 'regional voters', count(*) from regional_voter where result in
                      (select id from regional_result where consultation = '%1$s')
                union select 'regional texts', count(*) from regional_text where result in
                      (select id from regional_result where consultation = '%1$s')
                union select 'posts with words', count(*) from post where words <> '' and room in (select id from r)
                union select 'events', count(*) from log_event where kind <> 'room.state' and (log in (select 'room:' || id from r)
                      or log in (select 'me@' || id from seat where room in (select id from r)))
                union select 'seats of people', count(*) from seat where participant is not null and room in (select id from r)
                union select 'statements', count(*) from statement where words <> '' and consultation = '%1$s'
                union select 'votes', count(*) from vote where statement in
                      (select id from statement where consultation = '%1$s')
                union select 'votes in polls', count(*) from poll_vote where poll in (select id from poll where room in (select id from r))
                union select 'supporters', count(*) from question_support where seat in
                      (select id from seat where room in (select id from r))
                union select 'cases with words', count(*) from moderation_case where words <> '' and consultation = '%1$s'
                union select 'records with content', count(*) from frozen_record where content <> '' and consultation = '%1$s'
                union select 'searches for themes', count(*) from theme_run where consultation = '%1$s'
                union select 'edits of themes', count(*) from theme_edit where consultation = '%1$s'
                union select 'codes of views', count(*) from theme_code where consultation = '%1$s'
                union select 'codes', count(*) from invitation where consultation = '%1$s'""".formatted(consultation)));
    }

    private static Map<String, Integer> counts(List<List<String>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> Integer.parseInt(row.get(1))));
    }

    /** As if all of it had happened two years ago. */
    private void age(String consultation) throws SQLException {
        try (var connection = source.getConnection();
                var age = connection.prepareStatement("""
                        update consultation set closed_at = closed_at - interval '2 years',
                          analysed_at = analysed_at - interval '2 years', feedback_at = feedback_at - interval '2 years',
                          meeting_ends = meeting_ends - 730 where id = ?""")) {
            age.setString(1, consultation);
            age.executeUpdate();
        }
    }

    private Job job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private List<List<String>> rows(String question) throws SQLException {
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery(question)) {
            var rows = new ArrayList<List<String>>();
            while (answer.next()) rows.add(List.of(answer.getString(1), answer.getString(2)));
            return rows;
        }
    }
}

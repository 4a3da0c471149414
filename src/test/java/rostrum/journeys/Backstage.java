package rostrum.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What nobody waits for in a journey is done in the database at once. */
final class Backstage {
    private static final String OWNER = "rostrum";
    private static final Path PASSWORDS = Path.of(System.getProperty("house.data"), "pgpass");

    private Backstage() {}

    /** As if the colleague had proved six minutes ago who they are. */
    static void proofIsOld(String name) {
        run("update staff_session set proved_at = proved_at - interval '6 minutes' where staff = ?", name);
    }

    /** As if all that other tests left to decide had never come, held by a moderator or not. */
    static void queueIsEmpty() {
        run("delete from moderation_case where state in ('QUEUED', 'HELD', 'PROPOSED', 'HIDDEN')");
        run("delete from handover");
    }

    /** As if those whom other tests had on duty had left a minute ago. */
    static void nobodyIsOnDuty() {
        run("delete from moderator_duty");
    }

    /** As if its talks were planned for tomorrow: the clock of rooms opens none of them meanwhile, and none was open. */
    static void talksAreTomorrow(String consultation) {
        run(
                "update room set opens_at = now() + interval '1 day', opened_at = null where consultation = ?",
                consultation);
    }

    /** As if two people had found these words, the only ones that may be quoted there, and released them. */
    static void quoted(String consultation, String words) {
        run("""
                insert into theme_quote (consultation, view, words, language,
                                         proposed_by, proposed_at, released_by, released_at)
                select consultation, view, ?, 'en', 'editor', now(), 'publisher', now()
                from author.quotable where consultation = ?""", words, consultation);
    }

    /** As if forty had come and voted on seven statements, each agreeing with what the next one disagrees with. */
    static void fortyVoted(String consultation) {
        run("""
                insert into statement (id, consultation, topic, words, language, proposed_at, state, opened_at)
                select left(md5(t.id || i), 16), t.consultation, t.id, 'Claim ' || i, 'EN', now(), 'APPROVED',
                       now() - make_interval(mins => 8 - i)
                from topic t, generate_series(1, 7) i where t.consultation = ?""", consultation);
        run("""
                insert into participant (id, consultation, receipt_digest, language, pseudonym, assents, assent_text, joined_on)
                select left(md5(c.id || i), 16), c.id, 'alike-' || c.id || i, 'EN', 'Alike', '', '', current_date
                from consultation c, generate_series(1, 40) i where c.id = ?""", consultation);
        run("""
                insert into vote (statement, participant, choice)
                select s.id, left(md5(s.consultation || i), 16), case (i + s.place) % 2 when 0 then 'AGREE' else 'DISAGREE' end
                from (select id, consultation, row_number() over (order by id) as place from statement) s,
                     generate_series(1, 40) i
                where s.consultation = ?""", consultation);
        run("update scheduled_tasks set execution_time = now() where task_name = ? and not picked", "live-groups");
    }

    private static void run(String sql, String... given) {
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + System.getProperty("house.db.port") + "/rostrum",
                        OWNER,
                        password());
                var act = database.prepareStatement(sql)) {
            for (int i = 0; i < given.length; i++) act.setString(i + 1, given[i]);
            act.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code pgpass} keeps it: host, port, database, user, password. */
    private static String password() {
        try (var lines = Files.lines(PASSWORDS)) {
            return lines.map(line -> line.split(":"))
                    .filter(parts -> parts[3].equals(OWNER))
                    .findFirst()
                    .orElseThrow()[4];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

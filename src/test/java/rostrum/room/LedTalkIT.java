package rostrum.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rostrum.budget.Guest;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** A talk with somebody who runs it, before the real store and the real log. */
abstract class LedTalkIT {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Inject
    Scenes scenes;

    @Inject
    Books books;

    @Inject
    RoomClock clock;

    @Inject
    Tallies tallies;

    Scene scene;
    Guest moderator;
    String guide = "";

    /** What stands in the tables, and what cannot be waited for. */
    @ApplicationScoped
    @Transactional
    static class Books {
        @Inject
        EntityManager db;

        @SuppressWarnings("unchecked")
        List<String> log(String room, String kinds) {
            return db.createNativeQuery(
                            "select encoded from log_event where log = 'room:' || ?1 and kind ~ ?2 order by seq")
                    .setParameter(1, room)
                    .setParameter(2, kinds)
                    .getResultList();
        }

        void change(String sql, String value) {
            db.createNativeQuery(sql).setParameter(1, value).executeUpdate();
        }

        Object one(String sql, String value) {
            return db.createNativeQuery(sql).setParameter(1, value).getSingleResult();
        }
    }

    @BeforeEach
    void comeIn() {
        scene = scenes.open(1);
        moderator = scene.staff("moderator-1");
        guide = "/queue/rooms/" + scene.room();
        scenes.tidy(scene.consultation());
        clock.run();
    }

    @AfterEach
    void tidy() {
        books.change("update moderator_duty set seen_at = now() where staff like ?1", "%");
        scenes.tidy(scene.consultation());
    }

    String[] round(String... minutes) {
        return new String[] {
            "seen", seen(),
            "minutes-prompt", minutes[0],
            "minutes-write", minutes[1],
            "minutes-read", minutes[2],
            "minutes-vote", minutes[3],
            "minutes-wrap-up", minutes[4]
        };
    }

    void passMinutes(int minutes) {
        var back = " - interval '%d minutes'".formatted(minutes);
        books.change(
                "update conduct set round_from = round_from%1$s, prompt_until = prompt_until%1$s, write_until = write_until%1$s, read_until = read_until%1$s, vote_until = vote_until%1$s, wrap_up_until = wrap_up_until%1$s where room = ?1"
                        .formatted(back),
                scene.room());
    }

    /** So many in the room have voted for the first answer. */
    void crowd(int size) {
        books.change(
                "insert into seat (id, room, participant, pseudonym) select 'crowd-' || i || ?1, ?1, null, 'Crowd ' || i from generate_series(1, %d) i on conflict do nothing"
                        .formatted(size),
                scene.room());
        books.change(
                "insert into poll_vote (poll, seat, choice) select p.id, s.id, 1 from poll p join seat s on s.room ="
                        + " p.room and s.id like 'crowd-%' where p.id = ?1 on conflict do nothing",
                poll());
    }

    String room() {
        return scene.participant().opens("/rooms/" + scene.room()).answer().body();
    }

    String poll() {
        return String.valueOf(books.one("select id from poll where room = ?1", scene.room()));
    }

    String state() {
        var told = books.log(scene.room(), "room.state");
        return told.isEmpty() ? "nothing" : told.get(told.size() - 1);
    }

    String seen() {
        var found = SEEN.matcher(moderator.opens(guide).answer().body());
        assertTrue(found.find());
        return found.group(1);
    }

    int act(String door, String... fields) {
        return moderator.sends(guide + door, fields).status();
    }

    int says(String words) {
        return says(scene.participant(), words);
    }

    int says(Guest author, String words) {
        return author.sends("/rooms/" + scene.room() + "/posts", "kind", "post", "words", words, "key", Id.fresh())
                .status();
    }

    int choose(Guest voter, String option) {
        return voter.sends("/rooms/" + scene.room() + "/polls/" + poll() + "/votes", "option", option)
                .status();
    }

    int votes() {
        var statement = String.valueOf(books.one(
                "select min(s.id) from statement s join room r on r.topic = s.topic where r.id = ?1 and s.opened_at is"
                        + " not null",
                scene.room()));
        return scene.participant()
                .sends("/rooms/" + scene.room() + "/statements/" + statement + "/votes", "vote", "agree")
                .status();
    }
}

package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.moderation.Forgotten;
import rostrum.room.log.RoomLog;

/** What a talk leaves behind once its term is over: that something was said and what became of it, not what or by whom. */
@ApplicationScoped
class Leftovers {
    private static final String ROOMS = "(select id from room where consultation = ?1)";
    private static final String STATEMENTS = "(select id from statement where consultation = ?1)";

    @Inject
    EntityManager db;

    @Inject
    RoomLog log;

    void expired(@Observes Expired end) {
        if (!end.ends(Term.TALKS)) return;
        clear(end, "vote", "delete from vote where statement in " + STATEMENTS);
        end.deleted("log_event", log.empty(rooms(end)) + log.forgetSeats(seats(end)));
        clear(
                end,
                "poll_vote",
                "delete from poll_vote where poll in (select id from poll where room in " + ROOMS + ")");
        clear(
                end,
                "question_support",
                "delete from question_support where post in (select post from question where room in " + ROOMS + ")");
        clear(end, "question", "delete from question where room in " + ROOMS);
        clear(end, "conduct.pinned", "update conduct set pinned = null where room in " + ROOMS);
        clear(end, "post.words", "update post set words = '', shown = null, key = id where room in " + ROOMS);
        clear(end, "seat.participant", "update seat set participant = null, pseudonym = id where room in " + ROOMS);
        clear(end, "statement.words", "update statement set words = '' where consultation = ?1");
    }

    void forgotten(@Observes Forgotten rejected) {
        for (var table : List.of("post", "statement"))
            db.createNativeQuery("update " + table + " set words = '' where id = any(string_to_array(?1, ' '))")
                    .setParameter(1, String.join(" ", rejected.contributions()))
                    .executeUpdate();
    }

    private List<String> rooms(Expired end) {
        return ids("select id from room where consultation = ?1", end);
    }

    private List<String> seats(Expired end) {
        return ids("select id from seat where room in " + ROOMS, end);
    }

    @SuppressWarnings("unchecked")
    private List<String> ids(String sql, Expired end) {
        return db.createNativeQuery(sql).setParameter(1, end.consultation()).getResultList();
    }

    private void clear(Expired end, String what, String statement) {
        end.deleted(
                what,
                db.createNativeQuery(statement)
                        .setParameter(1, end.consultation())
                        .executeUpdate());
    }
}

package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Ear;
import rostrum.budget.Scenes;
import rostrum.people.ParticipantKey;
import rostrum.people.People;

/** A line into a room ends with the visit that opened it, whoever ends the visit. */
@ExtendWith(ArquillianExtension.class)
class LineEndIT {
    @Inject
    Scenes scenes;

    @Inject
    Others others;

    @Inject
    Tickets tickets;

    /** What ends a visit without a request of its own to this node. */
    @ApplicationScoped
    @Transactional
    static class Others {
        private static final String HERE = "participant in (select id from participant where consultation = ?1)";

        @Inject
        EntityManager db;

        @Inject
        People people;

        void end(String consultation) {
            change("delete from visit where " + HERE, consultation);
        }

        /** And says so with the commit, as every node does. */
        void endAloud(String consultation) {
            end(consultation);
            db.createNativeQuery("select 1 from (select pg_notify('rostrum', '!')) told")
                    .getResultList();
        }

        /** Whoever visits. */
        void remove(String consultation) {
            var here = db.createNativeQuery("select distinct participant from visit where " + HERE)
                    .setParameter(1, consultation)
                    .getResultList();
            here.forEach(who -> people.remove(new ParticipantKey((String) who)));
        }

        void letIdle(String consultation) {
            change("update visit set seen_at = seen_at - interval '31 minutes' where " + HERE, consultation);
        }

        private void change(String statement, String consultation) {
            db.createNativeQuery(statement).setParameter(1, consultation).executeUpdate();
        }
    }

    @Test
    void whoLeavesHearsNothingMore() {
        var scene = scenes.open(1);
        var leaves = scene.participant();
        var gone = Ear.listening(leaves, scene.room());
        var stays = Ear.listening(scene.participant(), scene.room());

        leaves.opens("/leave");

        assertEquals(Goodbye.LEFT.code(), gone.ends());
        assertFalse(stays.ended().isDone());
        scenes.tidy(scene.consultation());
    }

    @Test
    void aVisitThatRanOutEndsItsLine() {
        var scene = scenes.open(1);
        var closed = Ear.listening(scene.participant(), scene.room());

        others.letIdle(scene.consultation());

        assertEquals(Goodbye.LEFT.code(), closed.ends());
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoLeavesByAnotherNodeHearsNothingMore() {
        var scene = scenes.open(1);
        var closed = Ear.listening(scene.participant(), scene.room());

        others.end(scene.consultation());

        assertEquals(Goodbye.LEFT.code(), closed.ends());
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoIsSentAwayByAnotherNodeHearsNothingASecondLater() throws Exception {
        var scene = scenes.open(1);
        var closed = Ear.listening(scene.participant(), scene.room());

        others.endAloud(scene.consultation());

        assertEquals(Goodbye.LEFT.code(), closed.ended().get(1, TimeUnit.SECONDS));
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoIsRemovedHearsNothingASecondLater() throws Exception {
        var scene = scenes.open(1);
        var removed = scene.participant();
        var closed = Ear.listening(removed, scene.room());
        var ticket = Ear.ticket(removed, scene.room());

        others.remove(scene.consultation());

        assertEquals(Goodbye.NOT_YOUR_ROOM.code(), closed.ended().get(1, TimeUnit.SECONDS));
        assertEquals(
                Optional.empty(), tickets.redeem("room:" + scene.room(), ticket), "no line by a ticket from before");
        scenes.tidy(scene.consultation());
    }
}

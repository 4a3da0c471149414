package rostrum.room.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.people.ParticipantKey;
import rostrum.people.People;

/** A line into a room ends with the visit that opened it, whoever ends the visit. */
@ExtendWith(ArquillianExtension.class)
class LineEndIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Scenes scenes;

    @Inject
    Others others;

    @Inject
    Tickets tickets;

    @Inject
    @ConfigProperty(name = "public.address")
    URI house;

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
    void whoLeavesHearsNothingMore() throws Exception {
        var scene = scenes.open(1);
        var leaves = scene.participant();
        var gone = listens(scene, leaves);
        var stays = listens(scene, scene.participant());

        leaves.opens("/leave");

        assertEquals(Goodbye.LEFT.code(), gone.get(5, TimeUnit.SECONDS));
        assertEquals(false, stays.isDone());
        scenes.tidy(scene.consultation());
    }

    @Test
    void aVisitThatRanOutEndsItsLine() throws Exception {
        var scene = scenes.open(1);
        var closed = listens(scene, scene.participant());

        others.letIdle(scene.consultation());

        assertEquals(Goodbye.LEFT.code(), closed.get(5, TimeUnit.SECONDS));
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoLeavesByAnotherNodeHearsNothingMore() throws Exception {
        var scene = scenes.open(1);
        var closed = listens(scene, scene.participant());

        others.end(scene.consultation());

        assertEquals(Goodbye.LEFT.code(), closed.get(5, TimeUnit.SECONDS));
        scenes.tidy(scene.consultation());
    }

    @Test
    void whoIsRemovedHearsNothingASecondLater() throws Exception {
        var scene = scenes.open(1);
        var removed = scene.participant();
        var closed = listens(scene, removed);
        var ticket = ticket(scene, removed);

        others.remove(scene.consultation());

        assertEquals(Goodbye.NOT_YOUR_ROOM.code(), closed.get(1, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), tickets.redeem(scene.room(), ticket), "no line by a ticket from before");
        scenes.tidy(scene.consultation());
    }

    /** The code with which the line is closed, once it is. The line is greeted, as by a browser, before this returns. */
    private CompletableFuture<Integer> listens(Scene scene, Guest guest) throws Exception {
        var ticket = ticket(scene, guest);
        var closed = new CompletableFuture<Integer>();
        var welcome = new CompletableFuture<Void>();
        var line = CLIENT.newWebSocketBuilder()
                .subprotocols("room.v1.json", "ticket." + ticket)
                .buildAsync(
                        URI.create(house.toString().replaceFirst("^http", "ws") + "/live/rooms/" + scene.room()),
                        new Ear(welcome, closed))
                .get(5, TimeUnit.SECONDS);
        line.sendText(
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:%s\",\"e\":\"\",\"after\":0}],\"lang\":\"en\"}"
                        .formatted(scene.room()),
                true);
        welcome.get(5, TimeUnit.SECONDS);
        return closed;
    }

    private static String ticket(Scene scene, Guest guest) {
        return guest.sends("/rooms/" + scene.room() + "/tickets")
                .answer()
                .body()
                .replaceFirst("(?s).*\"ticket\":\"([^\"]+)\".*", "$1");
    }

    private record Ear(CompletableFuture<Void> welcome, CompletableFuture<Integer> closed)
            implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
            welcome.complete(null);
            return WebSocket.Listener.super.onText(line, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
            closed.complete(code);
            return WebSocket.Listener.super.onClose(line, code, reason);
        }

        @Override
        public void onError(WebSocket line, Throwable problem) {
            closed.completeExceptionally(problem);
        }
    }
}

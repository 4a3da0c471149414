package rostrum.platform.live;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Wordless;
import rostrum.platform.log.Head;

/** What becomes of a call at any door for sockets. Nothing is said there: speaking is a form post. */
@ApplicationScoped
public class Calls {
    /** So many streams are written to at once: a browser that does not read keeps one of these until it is sent away. */
    private static final int MOST_WRITERS = 64;

    /** What a browser may say at once. */
    static final int MOST_BYTES = 4096;

    private static final Logger LOG = Logger.getLogger(Calls.class.getName());
    private static final String LISTENER = "rostrum.listener";

    @Inject
    Listeners listeners;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable ExecutorService writers;

    @PostConstruct
    void open() {
        writers = Executors.newFixedThreadPool(MOST_WRITERS, threads);
    }

    @PreDestroy
    void close() {
        writers().shutdownNow();
    }

    private ExecutorService writers() {
        return requireNonNull(writers);
    }

    /** @param first the log whose door this is: the ticket opens no other */
    void open(Session session, EndpointConfig config, String first) {
        var line = new SessionLine(session);
        var ticket = String.valueOf(config.getUserProperties().get(Handshake.TICKET));
        // Silence is judged by answers to our pings; the server's own idle clock would not hear them all.
        session.setMaxIdleTimeout(0);
        session.setMaxTextMessageBufferSize(MOST_BYTES);
        session.setMaxBinaryMessageBufferSize(MOST_BYTES);
        var saying = new Saying();
        session.addMessageHandler(String.class, (piece, last) -> hear(session, saying, piece, last));
        session.addMessageHandler(ByteBuffer.class, (bytes, last) -> hearBytes(session));
        session.addMessageHandler(PongMessage.class, pong -> pong(session, pong));
        listeners
                .join(first, ticket, line)
                .ifPresentOrElse(
                        listener -> session.getUserProperties().put(LISTENER, listener),
                        () -> line.close(Goodbye.NOT_YOUR_ROOM));
    }

    private void hear(Session session, Saying saying, String piece, boolean last) {
        listener(session).ifPresent(listener -> {
            if (!listener.hears()) listener.end(Goodbye.TOO_OFTEN);
            else if (!saying.takes(piece)) listener.end(Goodbye.TOO_BIG);
            else saying.whole(last).ifPresent(text -> hear(listener, text));
        });
    }

    private void hear(Listener listener, String text) {
        Upward.read(text).ifPresentOrElse(frame -> obey(frame, listener), () -> listener.end(Goodbye.BAD_HELLO));
    }

    private void obey(Upward frame, Listener listener) {
        switch (frame.type()) {
            case "hello" -> listener.hello(frame.places(), listeners.spread());
            case "resume" -> listener.resume(frame.places().get(0));
            case "ping" -> listener.ping();
            default -> {}
        }
    }

    /** Nothing of ours comes in bytes. */
    private void hearBytes(Session session) {
        listener(session).ifPresent(listener -> listener.end(Goodbye.BAD_HELLO));
    }

    private void pong(Session session, PongMessage pong) {
        listener(session).ifPresent(listener -> listener.pong(pong.getApplicationData()));
    }

    void close(Session session) {
        listener(session).ifPresent(listeners::leave);
    }

    void fail(Session session, Throwable problem) {
        if (!(problem instanceof IOException)) LOG.log(Level.WARNING, "A line broke", new Wordless(problem));
        // Nobody is left on a line that tells nothing: the browser comes back.
        var line = new SessionLine(session);
        listener(session)
                .ifPresentOrElse(listener -> listeners.lose(listener, line), () -> line.close(Goodbye.RESTART));
    }

    /** A line by events, for whom a socket does not reach: it begins where the browser stands. */
    public void stream(Guest guest, SseEventSink sink, Sse events, String mark) {
        var marks = Marks.read(mark);
        var places = marks.of(guest.logs().stream().map(Head::name).toList());
        var line = new EventLine(sink, events, writers(), marks);
        line.begin();
        var joined = listeners.join(guest, line);
        if (joined.isEmpty()) line.close(Goodbye.NOT_YOUR_ROOM);
        joined.ifPresent(listener -> {
            line.onGone(() -> listeners.leave(listener));
            listener.hello(places, listeners.spread());
        });
    }

    private static Optional<Listener> listener(Session session) {
        return Optional.ofNullable((Listener) session.getUserProperties().get(LISTENER));
    }
}

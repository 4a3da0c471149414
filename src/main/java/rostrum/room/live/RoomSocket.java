package rostrum.room.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import rostrum.platform.Wordless;

/** The door through which a room is heard. Nothing is said here: speaking is a form post. */
@Dependent
@ServerEndpoint(value = "/live/rooms/{room}", subprotocols = Handshake.PROTOCOL, configurator = Handshake.class)
public class RoomSocket {
    private static final Logger LOG = Logger.getLogger(RoomSocket.class.getName());
    private static final String LISTENER = "rostrum.listener";
    private static final int MOST_BYTES = 4096;

    @Inject
    Listeners listeners;

    @Inject
    Tickets tickets;

    @OnOpen
    public void open(Session session, EndpointConfig config, @PathParam("room") String room) {
        var line = new SessionLine(session);
        var ticket = config.getUserProperties().get(Handshake.TICKET);
        var who = tickets.redeem(room, String.valueOf(ticket));
        if (who.isEmpty()) {
            line.close(Goodbye.NOT_YOUR_ROOM);
            return;
        }
        // Silence is judged by answers to our pings; the server's own idle clock would not hear them all.
        session.setMaxIdleTimeout(0);
        session.setMaxTextMessageBufferSize(MOST_BYTES);
        listeners
                .join(room, who.get(), line)
                .ifPresent(listener -> session.getUserProperties().put(LISTENER, listener));
    }

    @OnMessage(maxMessageSize = MOST_BYTES)
    public void hear(Session session, String text, @PathParam("room") String room) {
        listener(session).ifPresent(listener -> {
            if (!listener.hears()) listener.end(Goodbye.TOO_OFTEN);
            else
                Upward.read(text)
                        .filter(frame -> isOf(room, frame))
                        .ifPresentOrElse(frame -> obey(frame, listener), () -> listener.end(Goodbye.BAD_HELLO));
        });
    }

    private static boolean isOf(String room, Upward frame) {
        return frame.type().matches("ack|ping") || frame.log().equals(Frames.name(room));
    }

    private void obey(Upward frame, Listener listener) {
        switch (frame.type()) {
            case "hello" -> listener.hello(frame.epoch(), frame.after(), listeners.spread());
            case "resume" -> listener.resume(frame.after());
            case "ping" -> listener.ping();
            case "ack" -> {}
            default -> listener.end(Goodbye.BAD_HELLO);
        }
    }

    /** Nothing of ours comes in bytes. */
    @OnMessage(maxMessageSize = MOST_BYTES)
    public void hear(Session session, byte[] bytes) {
        listener(session).ifPresent(listener -> listener.end(Goodbye.BAD_HELLO));
    }

    @OnMessage
    public void pong(Session session, PongMessage pong) {
        listener(session).ifPresent(Listener::pong);
    }

    @OnClose
    public void close(Session session, @PathParam("room") String room) {
        listener(session).ifPresent(listener -> listeners.leave(room, listener));
    }

    @OnError
    public void fail(Session session, Throwable problem) {
        if (!(problem instanceof IOException)) LOG.log(Level.WARNING, "A line broke", new Wordless(problem));
        // Nobody is left on a line that tells nothing: the browser comes back.
        listener(session)
                .ifPresentOrElse(
                        listener -> listener.end(Goodbye.RESTART),
                        () -> new SessionLine(session).close(Goodbye.RESTART));
    }

    private static Optional<Listener> listener(Session session) {
        return Optional.ofNullable((Listener) session.getUserProperties().get(LISTENER));
    }
}

package rostrum.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import rostrum.platform.live.Calls;
import rostrum.platform.live.Handshake;

/** The door through which the queue is heard. */
@Dependent
@ServerEndpoint(value = "/live/queue", subprotocols = Handshake.PROTOCOL, configurator = Handshake.class)
public class QueueSocket {
    @Inject
    Calls calls;

    @OnOpen
    public void open(Session session, EndpointConfig config) {
        calls.open(session, config, QueueLog.NAME);
    }

    @OnMessage(maxMessageSize = Calls.MOST_BYTES)
    public void hear(Session session, String text) {
        calls.hear(session, text);
    }

    @OnMessage(maxMessageSize = Calls.MOST_BYTES)
    public void hear(Session session, byte[] bytes) {
        calls.hearBytes(session);
    }

    @OnMessage
    public void pong(Session session, PongMessage pong) {
        calls.pong(session, pong);
    }

    @OnClose
    public void close(Session session) {
        calls.close(session);
    }

    @OnError
    public void fail(Session session, Throwable problem) {
        calls.fail(session, problem);
    }
}

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
import rostrum.platform.live.Calls;
import rostrum.platform.live.Handshake;
import rostrum.room.log.RoomLog;

/** The door through which a room is heard. */
@Dependent
@ServerEndpoint(value = "/live/rooms/{room}", subprotocols = Handshake.PROTOCOL, configurator = Handshake.class)
public class RoomSocket {
    @Inject
    Calls calls;

    @OnOpen
    public void open(Session session, EndpointConfig config, @PathParam("room") String room) {
        calls.open(session, config, RoomLog.of(room));
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

package rostrum.platform.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A line over a WebSocket. That the other side is gone is no event worth telling: the server closes the session. */
record SessionLine(Session session) implements Line {
    private static final Logger LOG = Logger.getLogger(SessionLine.class.getName());

    @Override
    public void send(String text, Consumer<Boolean> sent) {
        try {
            session.getAsyncRemote().sendText(text, result -> sent.accept(result.isOK()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
            sent.accept(false);
        }
    }

    @Override
    public void ping() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
    }

    @Override
    public void close(Goodbye why) {
        try {
            session.close(new CloseReason(CloseCodes.getCloseCode(why.code()), why.name()));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
    }
}

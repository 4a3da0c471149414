package rostrum.platform.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A line over a WebSocket. What surely does not wait is written at once; the rest goes through the server's own queue, which
 * never waits and costs three times as much. That the other side is gone is no event worth telling: the server closes the session.
 */
final class SessionLine implements Line {
    private static final Logger LOG = Logger.getLogger(SessionLine.class.getName());

    private final Session session;
    private final Credit credit = new Credit();

    SessionLine(Session session) {
        this.session = session;
    }

    @Override
    public void send(Frame frame, Consumer<Boolean> sent) {
        var covered = credit.covers(frame.bytes());
        credit.use(frame.bytes());
        if (covered) write(frame.text(), sent);
        else queue(frame.text(), sent);
    }

    private void write(String text, Consumer<Boolean> sent) {
        var written = false;
        try {
            session.getBasicRemote().sendText(text);
            written = true;
            if (credit.isToBeAsked()) ping();
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
        sent.accept(written);
    }

    private void queue(String text, Consumer<Boolean> sent) {
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
            session.getBasicRemote().sendPing(credit.ask());
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Closed meanwhile", e);
        }
    }

    @Override
    public void answers(ByteBuffer mark) {
        credit.answer(mark);
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

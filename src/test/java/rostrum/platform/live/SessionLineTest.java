package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionLineTest {
    private static final Frame HALF = Frame.of("x".repeat(Credit.MOST_BYTES / 2));
    private static final Frame QUARTER = Frame.of("x".repeat(Credit.MOST_BYTES / 4));
    private static final Frame SHORT = Frame.of("a word");

    private final List<String> ways = new ArrayList<>();
    private final List<ByteBuffer> pings = new ArrayList<>();
    private final SessionLine line = new SessionLine(session());
    private int arrived;

    @Test
    void writesAtOnceWhatIsCovered() {
        send(SHORT);

        assertEquals(List.of("at once"), ways);
        assertEquals(1, arrived);
    }

    @Test
    void asksForAnAnswerWhenMuchWasWritten() {
        send(HALF);
        send(QUARTER);

        assertEquals(1, pings.size());
        assertFalse(ways.contains("queue"));
    }

    @Test
    void queuesForWhoDoesNotAnswer() {
        send(HALF);
        send(HALF);
        ways.clear();

        send(SHORT);

        assertEquals(List.of("queue"), ways);
        assertEquals(3, arrived);
    }

    @Test
    void writesAtOnceAgainForWhoAnswers() {
        send(HALF);
        send(HALF);
        line.answers(pings.get(pings.size() - 1));
        ways.clear();

        send(SHORT);

        assertEquals(List.of("at once"), ways);
    }

    private void send(Frame frame) {
        line.send(frame, sent -> arrived += sent ? 1 : 0);
    }

    /** The server's end of a WebSocket, which notes by which way something goes. */
    private Session session() {
        var atOnce = end(RemoteEndpoint.Basic.class, (proxy, method, given) -> {
            if (method.getName().equals("sendPing")) pings.add((ByteBuffer) given[0]);
            ways.add(method.getName().equals("sendPing") ? "ping" : "at once");
            return null;
        });
        var queue = end(RemoteEndpoint.Async.class, (proxy, method, given) -> {
            ways.add("queue");
            ((SendHandler) given[1]).onResult(new SendResult());
            return null;
        });
        return end(Session.class, (proxy, method, given) -> method.getName().equals("getBasicRemote") ? atOnce : queue);
    }

    private static <T> T end(Class<T> kind, InvocationHandler does) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, does));
    }
}

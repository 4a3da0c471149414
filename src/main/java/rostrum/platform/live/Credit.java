package rostrum.platform.live;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * How much was written on a line that the browser has not answered for yet. As long as that is little, it fits between the two
 * kernels whatever the browser does, and to write more does not wait. The browser answers by sending back the mark of a ping,
 * which it only has when it has read all before it.
 */
final class Credit {
    /** Half of what {@code server.xml} lets each connection keep to send: it holds 150 KiB even of the smallest segments. */
    static final int MOST_BYTES = 128 * 1024;

    /** Asked early enough that the answer is there before the credit is used up. */
    private static final int ASK_AFTER = MOST_BYTES / 2;

    private static final SecureRandom MARKS = new SecureRandom();

    private long written;
    private long answered;
    private long asked;
    private long mark;

    synchronized boolean covers(int bytes) {
        return written + bytes - answered <= MOST_BYTES;
    }

    synchronized void use(int bytes) {
        written += bytes;
    }

    synchronized boolean isToBeAsked() {
        return written - asked >= ASK_AFTER;
    }

    /** What the next ping has to carry. */
    synchronized ByteBuffer ask() {
        mark = MARKS.nextLong();
        asked = written;
        return ByteBuffer.allocate(Long.BYTES).putLong(0, mark);
    }

    /** Whatever else somebody sends back means nothing. */
    synchronized void answer(ByteBuffer sent) {
        if (sent.remaining() == Long.BYTES && sent.getLong(sent.position()) == mark) answered = asked;
    }
}

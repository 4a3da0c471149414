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
    static final int ASK_FROM = 3 * MOST_BYTES / 8;

    /** Each line at a moment of its own: a thousand that are told the same would else all be asked with the same post. */
    static final int ASK_WITHIN = MOST_BYTES / 4;

    private static final SecureRandom MARKS = new SecureRandom();

    private long written;
    private long answered;
    private long asked;
    private long mark;
    private long askAt = ASK_FROM + MARKS.nextInt(ASK_WITHIN);

    synchronized boolean covers(int bytes) {
        return written + bytes - answered <= MOST_BYTES;
    }

    synchronized void use(int bytes) {
        written += bytes;
    }

    synchronized boolean isToBeAsked() {
        return written >= askAt;
    }

    /** What the next ping has to carry. */
    synchronized ByteBuffer ask() {
        mark = MARKS.nextLong();
        asked = written;
        askAt = written + ASK_FROM + Math.floorMod(mark, ASK_WITHIN);
        return ByteBuffer.allocate(Long.BYTES).putLong(0, mark);
    }

    /** Whatever else somebody sends back means nothing. */
    synchronized void answer(ByteBuffer sent) {
        if (sent.remaining() == Long.BYTES && sent.getLong(sent.position()) == mark) answered = asked;
    }
}

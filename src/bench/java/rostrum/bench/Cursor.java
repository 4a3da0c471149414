package rostrum.bench;

/** Where one listener stands in the log of its room: the client's rule of the protocol, and what it counted. */
public final class Cursor {
    private long last;
    private long delivered;
    private long doubled;
    private long outOfOrder;

    Cursor(long joinedAt) {
        last = joinedAt;
    }

    /** The next number is applied and a known one dropped. False asks for what is missing: nothing is applied over a gap. */
    synchronized boolean hear(long number) {
        if (number <= last) {
            doubled++;
            return true;
        }
        if (number > last + 1) {
            outOfOrder++;
            return false;
        }
        last = number;
        delivered++;
        return true;
    }

    /** A snapshot stands for everything up to its number. */
    synchronized void jump(long number) {
        delivered += Math.max(0, number - last);
        last = number;
    }

    public synchronized long last() {
        return last;
    }

    public synchronized Heard count(long head) {
        return new Heard(delivered, Math.max(0, head - last), doubled, outOfOrder);
    }
}

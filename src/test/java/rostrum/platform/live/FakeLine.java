package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A browser's end: takes frames at once, or only when the test lets it. It fails the test when two sends overlap. */
final class FakeLine implements Line {
    final List<String> frames = new ArrayList<>();
    final List<Goodbye> goodbyes = new ArrayList<>();
    int pings;
    private final boolean fast;
    private @Nullable Consumer<Boolean> inFlight;

    private FakeLine(boolean fast) {
        this.fast = fast;
    }

    static FakeLine fast() {
        return new FakeLine(true);
    }

    static FakeLine slow() {
        return new FakeLine(false);
    }

    @Override
    public void send(Frame frame, Consumer<Boolean> sent) {
        assertNull(inFlight, "two sends in flight");
        frames.add(frame.text());
        if (fast) sent.accept(true);
        else inFlight = sent;
    }

    void arrive() {
        finish(true);
    }

    void drop() {
        finish(false);
    }

    private void finish(boolean arrived) {
        var done = inFlight;
        inFlight = null;
        if (done != null) done.accept(arrived);
    }

    boolean isBusy() {
        return inFlight != null;
    }

    @Override
    public void ping() {
        assertNull(inFlight, "a ping during a send");
        pings++;
    }

    @Override
    public void close(Goodbye why) {
        goodbyes.add(why);
    }
}

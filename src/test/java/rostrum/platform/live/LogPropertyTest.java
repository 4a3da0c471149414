package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the lines, every browser ends with exactly the log: in order, without a gap, nothing twice. */
class LogPropertyTest {
    private static final Guest WHO = new Guest("p", "a visit", List.of(MemoryLog.ROOM));

    /** What may happen next in a history. */
    enum Step {
        PUBLISH,
        LOSE_THE_WAKE,
        WORK,
        ARRIVE,
        DROP,
        RESUME,
        CONNECT_AGAIN
    }

    @Property(tries = 500)
    void everyHistoryEndsWithTheWholeLog(
            @ForAll("histories") List<Step> history, @ForAll @IntRange(max = 5000) int old) {
        var story = new Story(old);

        history.forEach(story::step);
        story.settle();

        assertFalse(story.client.sawGap());
        assertEquals(LongStream.rangeClosed(1, story.log.head().seq()).boxed().toList(), story.client.applied());
    }

    @Property(tries = 200)
    void resumingDeliversExactlyWhatFollows(
            @ForAll @IntRange(max = 5000) int size, @ForAll @IntRange(max = 5000) int at) {
        var log = new MemoryLog(size);
        var pace = new HandPace();
        var line = FakeLine.fast();
        var from = Math.min(at, size);

        var listener = new Listener(WHO, line, pace);
        var channel = new Channel(log.head(), log, pace);
        listener.admit(channel);
        channel.listeners().add(listener);
        listener.hello(List.of(new Place(MemoryLog.ROOM, MemoryLog.EPOCH, from)), 2);
        pace.work();

        assertEquals(LongStream.rangeClosed(from + 1L, size).boxed().toList(), numbers(line.frames));
    }

    private static List<Long> numbers(List<String> frames) {
        var numbers = new ArrayList<Long>();
        for (var frame : frames)
            java.util.regex.Pattern.compile("\\{\"s\":(\\d+)}")
                    .matcher(frame)
                    .results()
                    .forEach(s -> numbers.add(Long.valueOf(s.group(1))));
        return numbers;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.of(Step.class).list().ofMaxSize(120);
    }

    /** One browser, its lines and the log behind them. */
    private static final class Story {
        final MemoryLog log;
        final Client client = new Client();
        private final HandPace pace = new HandPace();
        private final Channel channel;
        private FakeLine line = FakeLine.slow();
        private Listener listener;
        private int heard;

        Story(int old) {
            log = new MemoryLog(old);
            channel = new Channel(log.head(), log, pace);
            listener = connect();
        }

        void step(Step step) {
            switch (step) {
                case PUBLISH -> {
                    log.append();
                    channel.wake();
                }
                case LOSE_THE_WAKE -> log.append();
                case WORK -> pace.work();
                case ARRIVE -> arrive();
                case DROP -> line.drop();
                case RESUME -> listener.resume(new Place(MemoryLog.ROOM, "", client.last()));
                case CONNECT_AGAIN -> connect();
            }
        }

        /** The browser hears a frame when it has arrived, and never one that was cut off. */
        private void arrive() {
            if (!line.isBusy()) return;
            var frame = line.frames.get(heard++);
            client.hear(frame);
            line.arrive();
        }

        private Listener connect() {
            if (listener != null) channel.listeners().remove(listener);
            if (listener != null) listener.gone();
            line = FakeLine.slow();
            heard = 0;
            listener = new Listener(WHO, line, pace);
            listener.admit(channel);
            channel.listeners().add(listener);
            listener.hello(List.of(new Place(MemoryLog.ROOM, MemoryLog.EPOCH, client.last())), 2);
            return listener;
        }

        void settle() {
            connect();
            channel.wake();
            pace.work();
            while (line.isBusy()) {
                arrive();
                pace.work();
            }
        }
    }
}

package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final MemoryLog log = new MemoryLog(3);
    private final HandPace pace = new HandPace();
    private final Channel channel = new Channel(log.head(), log, pace);

    @Test
    void tellsWhatWasMissedAndThenThatItIsLive() {
        var line = FakeLine.fast();

        join(line).hello(at(MemoryLog.EPOCH, 1), 2);
        pace.work();

        assertEquals(
                List.of(
                        "{\"t\":\"welcome\",\"heartbeat\":25,\"spread\":2,\"logs\":"
                                + "[{\"l\":\"room:seven\",\"e\":\"first\",\"head\":3,\"mode\":\"replay\"}]}",
                        "{\"t\":\"events\",\"l\":\"room:seven\",\"from\":2,\"to\":3,\"ev\":[{\"s\":2},{\"s\":3}]}",
                        "{\"t\":\"live\",\"l\":\"room:seven\",\"s\":3}"),
                line.frames);
    }

    @Test
    void tellsNothingBeforeHello() {
        var line = FakeLine.fast();
        join(line);

        say();

        assertEquals(List.of(), line.frames);
    }

    @Test
    void tellsAQuietRoomAtOnce() {
        var line = live();

        log.append();
        channel.wake();

        assertEquals(1, pace.waiting());
        pace.work();
        assertTrue(last(line).contains("\"from\":4,\"to\":4"));
    }

    @Test
    void gathersWhatHappensWithinATick() {
        var line = live();
        say();
        var before = line.frames.size();

        for (int i = 0; i < 10; i++) {
            log.append();
            channel.wake();
        }
        pace.work();

        assertEquals(before + 1, line.frames.size());
        assertTrue(last(line).contains("\"from\":5,\"to\":14"));
    }

    @Test
    void waitsForOneSendAndThenGoesToTheHead() {
        var line = FakeLine.slow();
        join(line).hello(at(MemoryLog.EPOCH, 3), 2);
        line.arrive();
        line.arrive();
        say();

        for (int i = 0; i < 5; i++) say();
        line.arrive();

        assertTrue(last(line).contains("\"from\":5,\"to\":9"));
    }

    @Test
    void doesNotKeepOthersWaitingForWhoNeverReads() {
        var stuck = FakeLine.slow();
        join(stuck).hello(at(MemoryLog.EPOCH, 3), 2);
        var line = live();

        for (int i = 0; i < 1000; i++) say();

        assertEquals(1, stuck.frames.size());
        assertTrue(last(line).contains("\"to\":1003"));
    }

    @Test
    void endsWhoMakesNoProgress() {
        var line = FakeLine.slow();
        var listener = join(line);
        listener.hello(at(MemoryLog.EPOCH, 0), 2);

        pace.pass(Pulse.PATIENCE);
        listener.check();
        pace.pass(Duration.ofSeconds(1));
        listener.check();
        pace.work();

        assertEquals(List.of(Goodbye.TOO_SLOW), line.goodbyes);
    }

    @Test
    void endsWhoNeverSaysHello() {
        var line = FakeLine.fast();
        var listener = join(line);

        pace.pass(Pulse.HELLO.plusSeconds(1));
        listener.check();
        pace.work();

        assertEquals(List.of(Goodbye.BAD_HELLO), line.goodbyes);
    }

    @Test
    void beatsWithAPingAndTheHead() {
        var line = FakeLine.fast();
        var listener = join(line);
        listener.hello(at(MemoryLog.EPOCH, 3), 2);

        pace.pass(Duration.ofSeconds(25));
        listener.check();
        pace.work();

        assertEquals("{\"t\":\"heartbeat\",\"heads\":{\"room:seven\":3}}", last(line));
        assertEquals(1, line.pings);
    }

    @Test
    void endsWhoStaysSilent() {
        var line = FakeLine.fast();
        var listener = join(line);
        listener.hello(at(MemoryLog.EPOCH, 3), 2);

        pace.pass(Pulse.SILENCE.plusSeconds(1));
        listener.check();
        pace.work();

        assertEquals(List.of(Goodbye.TOO_SLOW), line.goodbyes);
    }

    @Test
    void startsAnewWithWhoComesFromAnotherHistory() {
        var line = FakeLine.fast();

        join(line).hello(at("restored", 2), 2);
        pace.work();

        assertTrue(line.frames.get(0).contains("\"mode\":\"snapshot\""));
        assertTrue(line.frames.get(1).startsWith("{\"t\":\"snapshot\",\"l\":\"room:seven\",\"e\":\"first\",\"s\":3"));
        assertEquals("{\"t\":\"live\",\"l\":\"room:seven\",\"s\":3}", last(line));
    }

    @Test
    void startsAnewWithWhoIsAheadOfTheLog() {
        var line = FakeLine.fast();

        join(line).hello(at(MemoryLog.EPOCH, 4), 2);
        pace.work();

        assertTrue(line.frames.get(1).startsWith("{\"t\":\"snapshot\""));
    }

    @Test
    void walksThroughTheTableToWhereMemoryBegins() {
        var old = new MemoryLog(Ring.SIZE + 500);
        var line = FakeLine.fast();
        var listener = new Listener(WHO, line, pace);
        var whole = new Channel(old.head(), old, pace);
        listener.admit(whole);
        whole.listeners().add(listener);

        listener.hello(at(MemoryLog.EPOCH, 0), 2);
        pace.work();

        var client = new Client();
        line.frames.forEach(client::hear);
        assertEquals(Ring.SIZE + 500, client.last());
    }

    @Test
    void bearsSoManyFramesUpward() {
        var listener = join(FakeLine.fast());

        for (int i = 0; i < Allowance.MOST; i++) assertTrue(listener.hears());

        assertEquals(false, listener.hears());
        pace.pass(Duration.ofSeconds(11));
        assertTrue(listener.hears());
    }

    private static final Guest WHO = new Guest("p", "a visit", List.of(MemoryLog.ROOM));

    private static List<Place> at(String epoch, long after) {
        return List.of(new Place(MemoryLog.ROOM, epoch, after));
    }

    private Listener join(FakeLine line) {
        var listener = new Listener(WHO, line, pace);
        listener.admit(channel);
        channel.listeners().add(listener);
        return listener;
    }

    private FakeLine live() {
        var line = FakeLine.fast();
        join(line).hello(at(MemoryLog.EPOCH, 3), 2);
        return line;
    }

    private void say() {
        log.append();
        channel.wake();
        pace.work();
    }

    private static String last(FakeLine line) {
        return line.frames.get(line.frames.size() - 1);
    }
}

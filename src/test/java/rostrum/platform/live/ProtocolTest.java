package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.log.Happening;
import rostrum.platform.log.Json;
import rostrum.platform.log.LogEvent;
import rostrum.room.log.Kind;

/** What we send and take is what we publish about it. */
class ProtocolTest {
    private static final Instant FOUR = Instant.parse("2027-01-04T16:00:00Z");
    private static final Guest WHO = new Guest("p", "a visit", List.of(MemoryLog.ROOM));

    private final HandPace pace = new HandPace();

    @Property(tries = 60)
    void everyFrameIsAsPublished(@ForAll("words") @Size(max = 60) List<String> said) {
        var log = new MemoryLog(0);
        var line = FakeLine.fast();
        var channel = new Channel(log.head(), log, pace);
        var listener = joined(channel, line);
        listener.hello(List.of(new Place(MemoryLog.ROOM, "", 0)), 2);

        for (var words : said) {
            published(log, words);
            if (words.length() % 3 == 0) channel.wake();
        }
        channel.wake();
        pace.work();
        listener.resume(new Place(MemoryLog.ROOM, "", 99_999));
        listener.ping();
        pace.work();
        listener.end(Goodbye.BAD_HELLO);
        pace.work();

        Protocol.assertAllows(line.frames);
        for (var frame : line.frames)
            assertTrue(
                    frame.startsWith("{\"t\":\"snapshot\"")
                            || frame.getBytes(StandardCharsets.UTF_8).length <= Stretch.MOST_BYTES,
                    frame);
    }

    /** Published, and then now and then other words for it, or none. */
    private static void published(MemoryLog log, String words) {
        var seq = log.head().seq() + 1;
        log.add(LogEvent.encode(seq, FOUR, new Happening(Kind.POST_PUBLISHED, "p" + seq, post(words))));
        if (words.length() % 5 == 1)
            log.add(LogEvent.encode(
                    seq + 1,
                    FOUR,
                    new Happening(
                            Kind.POST_REVISED,
                            "p" + seq,
                            Json.of(
                                    seq,
                                    "id",
                                    "p" + seq,
                                    "name",
                                    "Quiet Heron",
                                    "words",
                                    words,
                                    "lang",
                                    "ar",
                                    "dir",
                                    "auto"))));
        if (words.length() % 7 == 2)
            log.add(LogEvent.encode(log.head().seq() + 1, FOUR, new Happening(Kind.POST_REDACTED, "", Json.of(seq))));
    }

    private static String post(String words) {
        return Json.object("id", "p", "name", "Quiet Heron", "words", words, "lang", "en", "dir", "auto");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().all().ofMaxLength(500).list().ofMaxSize(60);
    }

    @Test
    void thePublishedRulesForbidWhatWouldBetray() {
        Protocol.assertForbids("{\"t\":\"live\",\"l\":\"me@4711\",\"s\":1}");
        Protocol.assertForbids("{\"t\":\"typing\",\"l\":\"room:7\"}");
        var answer =
                "{\"s\":1,\"k\":\"case.opened\",\"at\":\"2027-01-04T16:00:00Z\",\"d\":{\"id\":\"a\",\"kind\":\"answer\","
                        + "\"place\":\"b\",\"lang\":\"en\",\"band\":\"\",\"words\":\"Canary\"}}";
        Protocol.assertForbids("{\"t\":\"events\",\"l\":\"queue\",\"from\":1,\"to\":1,\"ev\":[" + answer + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:7\",\"e\":\"first\",\"after\":12},{\"l\":\"me\"}]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"queue\"}],\"lang\":\"fr\"}",
                "{\"t\":\"resume\",\"l\":\"room:7\",\"after\":3}",
                "{\"t\":\"ack\",\"l\":\"room:7\",\"s\":3}",
                "{\"t\":\"ping\"}"
            })
    void whatMayBeSaidIsTaken(String frame) {
        assertTrue(Protocol.lets(frame), frame);
        assertTrue(Upward.read(frame).isPresent(), frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"t\":\"say\",\"words\":\"me\"}",
                "{\"t\":\"hello\",\"v\":2,\"logs\":[{\"l\":\"room:7\"}]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":[]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{}]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":\"room:7\"}",
                "{\"t\":\"hello\",\"v\":\"1\",\"logs\":[{\"l\":\"room:7\"}]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:7\",\"after\":1e99}]}",
                "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:7\",\"after\":\"3\"}]}",
                "{\"t\":\"resume\",\"after\":3}",
                "{\"t\":\"resume\",\"l\":7,\"after\":3}",
                "{\"t\":\"resume\",\"l\":\"room:7\",\"after\":0.5}",
                "{\"t\":{\"t\":\"ping\"}}"
            })
    void whatMayNotBeSaidEndsTheLine(String frame) {
        assertTrue(Upward.read(frame).isEmpty(), frame);
    }

    @Test
    void nobodyFollowsALogThatTheirTicketDoesNotName() {
        for (var place : List.of("me@4711", "me", "queue", "room:eight", "")) {
            var line = FakeLine.fast();
            joined(channel(new MemoryLog(3)), line).hello(List.of(new Place(place, "", 0)), 2);
            pace.work();

            assertEquals(List.of(Goodbye.BAD_HELLO), line.goodbyes, place);
            assertEquals(List.of("{\"t\":\"error\",\"code\":4000,\"text\":\"not understood\"}"), line.frames);
        }
    }

    @Test
    void aMarkLeadsBackToWhereALineBroke() {
        var log = new MemoryLog(5);
        var line = FakeLine.fast();
        joined(channel(log), line).hello(List.of(new Place(MemoryLog.ROOM, MemoryLog.EPOCH, 2)), 2);
        pace.work();
        var marks = new Marks();

        new ArrayList<>(line.frames).forEach(marks::pass);

        var again = Marks.read(marks.toString()).of(List.of(MemoryLog.ROOM, "me"));
        assertEquals(List.of(new Place(MemoryLog.ROOM, MemoryLog.EPOCH, 5), new Place("me", "", 0)), again);
        assertEquals(
                List.of(new Place("me", "", 0)),
                Marks.read("me/x/-1 ../../etc 'x").of(List.of("me")));
    }

    private Channel channel(MemoryLog log) {
        return new Channel(log.head(), log, pace);
    }

    private Listener joined(Channel channel, FakeLine line) {
        var listener = new Listener(WHO, line, pace);
        listener.admit(channel);
        channel.listeners().add(listener);
        return listener;
    }
}

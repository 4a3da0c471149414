package rostrum.room.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.people.ParticipantKey;
import rostrum.room.log.Head;

class ChannelsTest {
    private final MemoryLog log = new MemoryLog(3);
    private final HandPace pace = new HandPace();
    private Head head = log.head();
    private final Channels channels = new Channels(
            room -> room.equals(MemoryLog.ROOM) ? Optional.of(new Channel(head, log, pace)) : Optional.empty(), pace);

    @Test
    void nobodyJoinsARoomThatIsNotThere() {
        assertTrue(
                channels.join("eight", new Guest(new ParticipantKey("amina"), "visit of " + "amina"), FakeLine.fast())
                        .isEmpty());
        assertEquals(0, channels.all().size());
    }

    @Test
    void aRoomThatNobodyListensToIsForgotten() {
        var listener = channels.join(
                        MemoryLog.ROOM, new Guest(new ParticipantKey("amina"), "visit of " + "amina"), FakeLine.fast())
                .orElseThrow();

        channels.leave(MemoryLog.ROOM, listener);

        assertEquals(0, channels.all().size());
    }

    @Test
    void theSixthTabIsOneTooMany() {
        for (int tab = 1; tab <= 5; tab++) assertEquals(List.of(), joined("amina").goodbyes);
        var other = joined("bilal");
        var sixth = joined("amina");
        pace.work();

        assertEquals(List.of(Goodbye.TOO_MANY_TABS), sixth.goodbyes);
        assertEquals(List.of(), other.goodbyes);
    }

    @Test
    void aLineEndsWithTheVisitThatOpenedIt() {
        var left = joined("amina");
        var stays = joined("bilal");
        assertEquals(Set.of("visit of amina", "visit of bilal"), channels.visits());

        channels.end(Set.of("visit of amina"));
        pace.work();

        assertEquals(List.of(Goodbye.LEFT), left.goodbyes);
        assertEquals(List.of(), stays.goodbyes);
    }

    @Test
    void whoIsSentAwayByAnotherHistoryFindsItWhenComingBackAndStays() {
        var before = joined("amina");
        var told = channels.told().get(MemoryLog.ROOM);
        head = new Head(MemoryLog.ROOM, "second", 3);

        channels.compare(head, told);
        var after = joined("amina");
        channels.compare(head, channels.told().get(MemoryLog.ROOM));
        pace.work();

        assertEquals(List.of(Goodbye.RESTART), before.goodbyes);
        assertEquals(List.of(), after.goodbyes);
        assertTrue(after.frames.get(0).contains("\"e\":\"second\""), after.frames.get(0));
    }

    @Test
    void aBackupThatIsBehindIsAnotherHistory() {
        var line = joined("amina");

        channels.compare(
                new Head(MemoryLog.ROOM, MemoryLog.EPOCH, 2), channels.told().get(MemoryLog.ROOM));
        pace.work();

        assertEquals(List.of(Goodbye.RESTART), line.goodbyes);
    }

    @Test
    void whatWasNotToldIsToldAtTheNextLook() {
        var line = joined("amina");
        log.append();

        channels.compare(log.head(), channels.told().get(MemoryLog.ROOM));
        pace.work();

        assertTrue(line.frames.get(line.frames.size() - 1).contains("\"from\":4,\"to\":4"));
    }

    @Test
    void whoMayNotListenAnyMoreHearsNothingAtOnceAndDoesNotComeBack() {
        var amina = joined("amina");
        var bilal = joined("bilal");
        var heard = amina.frames.size();

        channels.dismiss(new ParticipantKey("amina"));
        log.append();
        channels.wake(MemoryLog.ROOM);
        pace.work();

        assertEquals(List.of(Goodbye.NOT_YOUR_ROOM), amina.goodbyes);
        assertEquals(heard, amina.frames.size());
        assertEquals(List.of(), bilal.goodbyes);
    }

    private FakeLine joined(String who) {
        var line = FakeLine.fast();
        channels.join(MemoryLog.ROOM, new Guest(new ParticipantKey(who), "visit of " + who), line)
                .orElseThrow()
                .hello("", 0, 2);
        return line;
    }
}

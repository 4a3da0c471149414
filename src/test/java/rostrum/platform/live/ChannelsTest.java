package rostrum.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.log.Head;

class ChannelsTest {
    private final MemoryLog log = new MemoryLog(3);
    private final HandPace pace = new HandPace();
    private final Channels channels = new Channels(log, pace);

    @Test
    void aRoomThatNobodyListensToIsForgotten() {
        var listener = channels.join(guest("amina"), FakeLine.fast());
        assertEquals(2, channels.all().size());

        channels.leave(listener);

        assertEquals(0, channels.all().size());
    }

    @Test
    void ofSixTabsTheOneThatWasHeardOfLeastLatelyIsSentAway() {
        var tabs = new ArrayList<FakeLine>();
        for (int tab = 1; tab <= 6; tab++) {
            pace.pass(Duration.ofSeconds(1));
            tabs.add(joined("amina"));
            if (tab == 3) tabs.add(joined("bilal"));
        }
        pace.work();

        for (var tab : tabs)
            assertEquals(tab == tabs.get(0) ? List.of(Goodbye.TOO_MANY_TABS) : List.of(), tab.goodbyes);
    }

    /** Closing them may take longer than it takes somebody to come back six times. */
    @Test
    void tornLinesAreNoTabs() {
        for (int torn = 1; torn <= 9; torn++)
            channels.join(guest("amina"), FakeLine.fast()).gone();

        var again = joined("amina");
        pace.work();

        assertEquals(List.of(), again.goodbyes);
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
        log.restore("second", 3);

        channels.compare(log.head(), told);
        var after = joined("amina");
        channels.compare(log.head(), channels.told().get(MemoryLog.ROOM));
        pace.work();

        assertEquals(List.of(Goodbye.RESTART), before.goodbyes);
        assertEquals(List.of(), after.goodbyes);
        assertTrue(after.frames.get(0).contains("\"e\":\"second\""), after.frames.get(0));
    }

    @Test
    void aBackupThatIsBehindIsAnotherHistory() {
        var line = joined("amina");

        channels.compare(
                new Head(MemoryLog.ROOM, MemoryLog.EPOCH, 2, 1), channels.told().get(MemoryLog.ROOM));
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

        channels.dismiss("amina");
        log.append();
        channels.wake(MemoryLog.ROOM, 4);
        pace.work();

        assertEquals(List.of(Goodbye.NOT_YOUR_ROOM), amina.goodbyes);
        assertEquals(heard, amina.frames.size());
        assertEquals(List.of(), bilal.goodbyes);
    }

    private static Guest guest(String who) {
        return new Guest(who, "visit of " + who, List.of(MemoryLog.ROOM, "me@" + who));
    }

    private FakeLine joined(String who) {
        var line = FakeLine.fast();
        channels.join(guest(who), line).hello(List.of(new Place(MemoryLog.ROOM, "", 0)), 2);
        pace.work();
        return line;
    }
}

package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HidingTest {
    @Example
    void threeAnHourAndWhoWasRightHasThemBack() {
        var three = List.of(hid(0, false), hid(59, false), hid(30, false));
        assertTrue(Hiding.leavesOneMore(three.subList(0, 2)));
        assertFalse(Hiding.leavesOneMore(three));

        assertTrue(Hiding.leavesOneMore(List.of(hid(0, true), hid(59, false), hid(30, false))));
        assertTrue(Hiding.leavesOneMore(List.of(hid(0, false), hid(60, false), hid(30, false))));
    }

    /** Whatever is told, and whenever: what nobody has found harmful is never more than three things in one hour. */
    @Property
    void nobodyHidesMoreAloneThanThreeThingsInAnHour(@ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> pauses) {
        var hid = new ArrayList<Integer>();
        var now = 0;
        for (var pause : pauses) {
            now += pause;
            if (Hiding.leavesOneMore(at(hid, now))) hid.add(now);
            for (var begin : hid)
                assertTrue(hid.stream()
                                .filter(one -> one >= begin && one < begin + 60)
                                .count()
                        <= Hiding.MOST);
        }
    }

    @Property
    void whoIsAlwaysRightIsNeverHeldUp(@ForAll @Size(max = 40) List<@IntRange(max = 90) Integer> agos) {
        assertTrue(Hiding.leavesOneMore(agos.stream().map(ago -> hid(ago, true)).toList()));
    }

    /** What was told earlier never counts for more than what is told now. */
    @Property
    void itIsForgottenWithTime(@ForAll @Size(max = 10) List<@IntRange(max = 90) Integer> agos) {
        var now = agos.stream().map(ago -> hid(ago, false)).toList();
        var later = agos.stream().map(ago -> hid(ago + 60, false)).toList();

        if (Hiding.leavesOneMore(now)) assertTrue(Hiding.leavesOneMore(later));
        assertEquals(true, Hiding.leavesOneMore(later));
    }

    private static List<Hiding> at(List<Integer> hid, int now) {
        return hid.stream().map(at -> hid(now - at, false)).toList();
    }

    private static Hiding hid(int minutesAgo, boolean upheld) {
        return new Hiding(Duration.ofMinutes(minutesAgo), upheld);
    }
}

package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is asked for leave to do what nobody does. */
class AssentTest {
    @Test
    void whoIsTooYoungForTalksIsNotAskedAboutThem() {
        assertEquals(List.of(Assent.TAKE_PART, Assent.QUOTE), Assent.asked(AgeBand.UNDER_10));
    }

    @ParameterizedTest
    @EnumSource(names = {"FROM_10", "FROM_13", "FROM_16", "FROM_18"})
    void everybodyElseIsAskedForWhatHasAUse(AgeBand band) {
        assertEquals(List.of(Assent.TAKE_PART, Assent.QUOTE, Assent.ROOM), Assent.asked(band));
    }
}

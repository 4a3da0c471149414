package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five choices, but nobody is asked for leave to do what nobody does. */
class AssentTest {
    @Test
    void whoIsTooYoungForTalksIsNotAskedAboutThem() {
        assertFalse(Assent.asked(AgeBand.UNDER_10).contains(Assent.ROOM));
    }

    @ParameterizedTest
    @EnumSource(names = {"FROM_10", "FROM_13", "FROM_16", "FROM_18"})
    void everybodyElseHasFiveChoices(AgeBand band) {
        assertEquals(List.of(Assent.values()), Assent.asked(band));
    }
}

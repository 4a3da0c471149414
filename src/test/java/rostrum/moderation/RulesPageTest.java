package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    /** The page says that these are all. */
    @Test
    void tellsEveryReasonThatAModeratorCanGive() {
        assertEquals(List.of(Reason.values()), RulesPage.all().rules());
    }
}

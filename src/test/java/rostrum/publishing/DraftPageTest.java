package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.consultation.Stage;
import rostrum.platform.Language;
import rostrum.publishing.check.Checklist;

class DraftPageTest {
    @Test
    void isCalledADraftUntilItIsReleased() {
        assertEquals("publishing.draft.title", page(Stage.ANALYSED).title());
        assertEquals("publishing.draft.title-released", page(Stage.RELEASED).title());
        assertEquals("publishing.draft.title-released", page(Stage.ARCHIVED).title());
    }

    @Test
    void isReleasedOnTheDayOfTheMeetingsPlace() {
        var release = new Release("c", "amina", "li", "seal", Instant.parse("2026-01-11T23:30:00Z"));

        assertEquals(
                Consultation23.RELEASED,
                release.day(Consultation23.brief().meeting().zone()));
    }

    private static DraftPage page(Stage stage) {
        var input = Consultation23.small(Language.EN);
        return new DraftPage(
                Consultation23.brief(stage),
                Written.NOTHING,
                Map.of(),
                input,
                Checklist.EMPTY,
                Optional.empty(),
                0,
                "seal",
                "",
                List.of());
    }
}

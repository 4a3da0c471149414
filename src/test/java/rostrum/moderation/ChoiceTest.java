package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Words;

class ChoiceTest {
    @Test
    void toRejectNeedsAReason() {
        assertEquals(List.of(Problem.of("reason", "moderation.case.reason-missing")), problems("reject", ""));
        assertEquals(List.of(), problems("reject", "R04"));
    }

    @Test
    void harmIsNeverRejected() {
        assertEquals(List.of(Problem.of("reason", "moderation.case.reason-escalates")), problems("reject", "R10"));
        assertEquals(List.of(), problems("escalate", "R10"));
    }

    @Test
    void anUnknownActIsASlip() {
        assertEquals(List.of(Problem.of("do", "moderation.case.do-missing")), problems("delete", "R04"));
    }

    @Test
    void whatIsApprovedCarriesNoReason() {
        assertNull(new Choice("approve", "R04").ruling().reason());
    }

    @ParameterizedTest
    @EnumSource
    void theAuthorReadsAtMostSixtyWords(Reason reason) {
        for (var language : Language.COMPLETE) {
            var words = Words.pattern(language, reason.key() + ".author").split("\\s+", -1);
            assertTrue(words.length > 5 && words.length <= 60, language + ": " + words.length);
        }
    }

    private static List<Problem> problems(String act, String reason) {
        return new Choice(act, reason).problems();
    }
}

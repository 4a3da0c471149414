package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
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
            var words = words(Words.pattern(language, reason.key() + ".author"), language);
            assertTrue(words > 5 && words <= 60, language + ": " + words);
        }
    }

    /** As the language counts them: Chinese leaves no gaps. */
    private static int words(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        var words = 0;
        while (breaks.next() != BreakIterator.DONE) if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) words++;
        return words;
    }

    private static List<Problem> problems(String act, String reason) {
        return new Choice(act, reason).problems();
    }
}

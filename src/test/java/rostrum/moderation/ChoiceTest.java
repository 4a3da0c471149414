package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Words;

class ChoiceTest {
    private static final List<State> TOLD = List.of(State.REJECTED, State.REDACTED, State.PROPOSED, State.ESCALATED);

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
        assertNull(new Choice("approve", "R04").ruling("Words").reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"redact", "propose", "hold"})
    void whatChangesWordsOrWaitsNeedsAReasonThatIsNoHarm(String act) {
        assertEquals(List.of(Problem.of("reason", "moderation.case.reason-missing")), problems(act, ""));
        assertEquals(List.of(Problem.of("reason", "moderation.case.reason-escalates")), problems(act, "R09"));
    }

    @Test
    void whatIsStruckStandsThereAndLeavesSomething() {
        assertEquals(List.of(Problem.of("strike", "moderation.case.strike-missing")), striking(" \n "));
        assertEquals(List.of(Problem.of("strike", "moderation.case.strike-unfound")), striking("my school\nBoris"));
        assertEquals(List.of(Problem.of("strike", "moderation.case.strike-all")), striking("Amal says: my school"));
        assertEquals(List.of(), striking("amal\nmy school"));
    }

    @Test
    void otherWordsAreOther() {
        var same = new Choice("propose", new Typed("R04", "", "Words", ""), false, false, "");
        var other = new Choice("propose", new Typed("R04", "", "Better words", ""), false, false, "");

        assertEquals(List.of(Problem.of("proposal", "moderation.case.proposal-missing")), same.problems("Words "));
        assertEquals(List.of(), other.problems("Words"));
        assertEquals("Better words", other.ruling("Words").words());
    }

    private static List<Problem> striking(String strike) {
        return new Choice("redact", new Typed("R01", strike, "", ""), false, false, "")
                .problems("Amal says: my school");
    }

    /** For every act with every reason it can have: at most sixty words, and who decided. */
    @ParameterizedTest
    @EnumSource
    void theAuthorReadsAtMostSixtyWords(Reason reason) {
        for (var language : Language.COMPLETE)
            for (var state : reason.isHarm() ? List.of(State.ESCALATED) : TOLD) {
                var notice = Notice.of(state, reason, true, language);
                var words = words(notice, language);
                assertTrue(words > 5 && words <= 60, language + " " + state + ": " + words);
                if (state != State.ESCALATED)
                    assertTrue(notice.contains(Words.pattern(
                            language,
                            state == State.REJECTED ? "moderation.notice.appeal" : "moderation.notice.person")));
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
        return new Choice(act, reason).problems("Words");
    }
}

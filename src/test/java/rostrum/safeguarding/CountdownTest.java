package rostrum.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rostrum.safeguarding.Told.FOUR;
import static rostrum.safeguarding.Told.after;
import static rostrum.safeguarding.Told.again;
import static rostrum.safeguarding.Told.byForm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of times, written out once more. */
class CountdownTest {
    @ParameterizedTest
    @CsvSource({"S1, 15, 60", "S2, 60, 240", "S3, 240, 1440", "S4, 1440, 4320"})
    void theTimesOfTheTable(Severity severity, long acknowledge, long decide) {
        var countdown = byForm(severity).countdown();

        assertEquals(Optional.of(FOUR.plusSeconds(acknowledge * 60)), countdown.acknowledgeBy());
        assertEquals(Optional.of(FOUR.plusSeconds(decide * 60)), countdown.decideBy());
    }

    @ParameterizedTest
    @CsvSource({"S1, 450, 900, 1800, 3600", "S2, 1800, 3600, 7200, 14400"})
    void callsComeAtOnceAtHalfAndAtFullTime(Severity severity, long half, long full, long later, long last) {
        var calls = byForm(severity).countdown().due(FOUR.plus(Duration.ofDays(9)));

        assertEquals(
                List.of(0L, half, full, later, last),
                calls.stream()
                        .map(call -> Duration.between(FOUR, call.at()).toSeconds())
                        .toList());
    }

    @Test
    void whatIsAcknowledgedIsOnlyCalledForTheDecision() {
        var taken = after(byForm(Severity.S2), "lead", Act.ACKNOWLEDGED, "");

        assertEquals(Optional.empty(), taken.countdown().acknowledgeBy());
        assertEquals(
                List.of(Call.Kind.TOLD, Call.Kind.DECIDE_HALF, Call.Kind.DECIDE_FULL),
                kinds(taken, FOUR.plus(Duration.ofDays(9))));
    }

    @Test
    void whatIsClosedCallsNobody() {
        var closed = after(byForm(Severity.S3), "lead", Act.DECIDED, "ACTION");

        assertEquals(List.of(), closed.countdown().due(FOUR.plus(Duration.ofDays(9))));
        assertEquals(Optional.empty(), closed.countdown().next());
    }

    @Test
    void whatTurnsOutToBeGraverHasHadThatShortTimeAllAlong() {
        var raised = after(byForm(Severity.S4), "lead", Act.SEVERITY, "S1");

        assertEquals(
                Optional.of(FOUR.plus(Duration.ofMinutes(15))),
                raised.countdown().acknowledgeBy());
        assertEquals(
                Optional.of(FOUR.plus(Duration.ofMinutes(60))),
                raised.countdown().decideBy());
    }

    @Test
    void aThirtiethReaderOfTheSamePostCallsNobodyAgain() {
        var told = byForm(Severity.S2);
        for (int i = 1; i < 30; i++) told = again(told, Severity.S2, FOUR.plusSeconds(i));

        assertEquals(List.of(Call.Kind.TOLD), kinds(told, FOUR.plusSeconds(60)));
    }

    @Test
    void newsAfterItWasAcknowledgedStartAClockOfTheirOwn() {
        var news =
                again(after(byForm(Severity.S3), "lead", Act.ACKNOWLEDGED, ""), Severity.S1, FOUR.plusSeconds(7_200));

        assertEquals(
                Optional.of(FOUR.plusSeconds(7_200 + 15 * 60)), news.countdown().acknowledgeBy());
        assertEquals(Severity.S1, news.severity());
        assertEquals(
                Optional.of(FOUR.plusSeconds(7_200 + 60 * 60)), news.countdown().decideBy());
    }

    @Test
    void graverNewsShortenTheTimeOfWhatStillWaits() {
        var news = again(byForm(Severity.S4), Severity.S2, FOUR.plusSeconds(60));

        assertEquals(Optional.of(FOUR.plusSeconds(60 + 3_600)), news.countdown().acknowledgeBy());
    }

    private static List<Call.Kind> kinds(HarmCase of, Instant now) {
        return of.countdown().due(now).stream().map(Call::kind).toList();
    }
}

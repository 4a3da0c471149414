package rostrum.moderation.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rostrum.platform.Deadline;
import rostrum.platform.Language;

class ScreeningTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void whatThrowsIsQueuedAndSaysSo() {
        try (var screening = with((text, language) -> {
            throw new IllegalStateException("broken");
        })) {
            var finding = screening.of("Hello", Language.EN);

            assertEquals(Finding.FAILED, finding);
            assertFalse(finding.isEscalated() || finding.suggestsHold());
            assertTrue(finding.urgency() > 0, "it is read before what was looked at");
        }
    }

    @Test
    void whatOverflowsFailsToo() {
        try (var screening = with((text, language) -> {
            throw new StackOverflowError();
        })) {
            assertEquals(Finding.FAILED, screening.of("Hello", Language.EN));
        }
    }

    @Test
    void whatReadsOnForEverIsStoppedAndGivesItsThreadBack() throws InterruptedException {
        var stopped = new CountDownLatch(10);
        try (var screening = with((text, language) -> hang(text, stopped))) {
            for (int i = 0; i < 10; i++) assertEquals(Finding.FAILED, screening.of("Hello", Language.EN));
        }
        stopped.await();
    }

    private static List<Signal> hang(Normal text, CountDownLatch stopped) {
        try {
            for (int sum = 0; ; sum += text.folded().charAt(0)) if (sum < 0) sum = 0;
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void whatHangsOnceDoesNotHinderTheNext() {
        var calls = new AtomicInteger();
        try (var screening = with((text, language) -> calls.getAndIncrement() == 0
                ? hang(text, new CountDownLatch(1))
                : List.of(Signal.whole(Concern.FLOOD)))) {
            assertEquals(Finding.FAILED, screening.of("Hello", Language.EN));
            assertEquals(1, screening.of("Hello", Language.EN).signals().size());
        }
    }

    private static Screening with(Triage.Detector detector) {
        var triage = new Triage(Vocabulary.NONE, List.of(detector));
        return new Screening(() -> triage, new Deadline("test", 2, SHORT));
    }
}

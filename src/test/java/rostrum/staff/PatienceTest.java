package rostrum.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration NONE = Duration.ZERO;
    private static final String OFFICE = "office";

    private final Patience patience = new Patience();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void mistypingAFewTimesCostsNothing() {
        for (int i = 0; i < 5; i++) assertEquals(NONE, wrong("amina", OFFICE));

        assertEquals(NONE, right("amina", OFFICE));
    }

    @Test
    void eachFurtherWrongTryDoublesTheWait() {
        for (int i = 0; i < 6; i++) wrong("amina", OFFICE);

        assertEquals(Duration.ofSeconds(2), wrong("amina", OFFICE));
        now = now.plusSeconds(2);
        assertEquals(NONE, wrong("amina", OFFICE));
        assertEquals(Duration.ofSeconds(4), wrong("amina", OFFICE));
    }

    @Test
    void aNameThatNobodyHasWaitsAsLong() {
        for (int i = 0; i < 6; i++) {
            wrong("amina", OFFICE);
            wrong("nobody at all", OFFICE);
        }

        assertEquals(wrong("amina", OFFICE), wrong("nobody at all", OFFICE));
    }

    @Test
    void whoIsTurnedAwayIsNotCounted() {
        for (int i = 0; i < 6; i++) wrong("amina", OFFICE);
        for (int i = 0; i < 50; i++) wrong("amina", OFFICE);

        now = now.plusSeconds(2);

        assertEquals(NONE, right("amina", OFFICE));
    }

    @Test
    void beingRightForgivesTheName() {
        for (int i = 0; i < 5; i++) wrong("amina", OFFICE);
        right("amina", OFFICE);

        for (int i = 0; i < 5; i++) assertEquals(NONE, wrong("amina", OFFICE));
    }

    @Test
    void aHundredColleaguesBehindOneAddressComeInThoughEachMistypesOnce() {
        for (int i = 0; i < 100; i++) {
            assertEquals(NONE, wrong("colleague-" + i, OFFICE));
            assertEquals(NONE, right("colleague-" + i, OFFICE));
        }
    }

    @Test
    void successesCountForNothing() {
        for (int i = 0; i < 1000; i++) assertEquals(NONE, right("colleague-" + i % 100, OFFICE));
    }

    @Test
    void oneMachineThatTriesManyNamesIsSlowed() {
        for (int i = 0; i < 101; i++) wrong("name-" + i, "one machine");

        assertTrue(wrong("name-200", "one machine").compareTo(NONE) > 0);
        assertEquals(NONE, wrong("name-200", OFFICE));
    }

    @Test
    void manyMachinesThatTryOneNameAreSlowedButDoNotLockItForLong() {
        for (int i = 0; i < 1000; i++) {
            wrong("amina", "machine-" + i);
            now = now.plusSeconds(30);
        }

        assertTrue(wrong("amina", OFFICE).compareTo(Duration.ofSeconds(30)) <= 0);
    }

    @Test
    void whoeverNeverStopsGuessingFromEverNewNetworksKeepsNobodyOut() {
        for (int i = 0; i < 27; i++) wrong("amina", "before-" + i);
        var first = right("amina", OFFICE);
        assertTrue(first.compareTo(NONE) > 0 && first.compareTo(Duration.ofSeconds(30)) <= 0);
        for (int i = 0; i < 300; i++) {
            now = now.plusMillis(100);
            wrong("amina", "machine-" + i);
        }

        assertEquals(NONE, right("amina", OFFICE));
    }

    @Test
    void aNameThatManyGuessIsSlowInEachOfTheirNetworks() {
        for (int i = 0; i < 27; i++) wrong("amina", "before-" + i);

        assertTrue(wrong("amina", "a new one").compareTo(NONE) > 0);
        now = now.plusSeconds(30);
        assertEquals(NONE, wrong("amina", "a new one"));
        assertTrue(wrong("amina", "a new one").compareTo(NONE) > 0);
    }

    @Test
    void manyAtOnceAreMany() {
        var subjects = Patience.subjects("amina", OFFICE);
        for (int i = 0; i < 6; i++) assertEquals(NONE, patience.begin(subjects, now));

        assertTrue(patience.begin(subjects, now).compareTo(NONE) > 0);
    }

    @Test
    void whatWasNeverLookedAtIsNotCounted() {
        var subjects = Patience.subjects("amina", OFFICE);
        for (int i = 0; i < 50; i++) {
            assertEquals(NONE, patience.begin(subjects, now));
            patience.takeBack(subjects);
        }
    }

    @Test
    void anHourWithoutWrongTriesForgetsAll() {
        for (int i = 0; i < 6; i++) wrong("amina", OFFICE);

        now = now.plus(Duration.ofMinutes(61));

        for (int i = 0; i < 5; i++) assertEquals(NONE, wrong("amina", OFFICE));
    }

    private Duration wrong(String name, String network) {
        return patience.begin(Patience.subjects(name, network), now);
    }

    private Duration right(String name, String network) {
        var subjects = Patience.subjects(name, network);
        var wait = patience.begin(subjects, now);
        if (wait.isZero()) patience.right(subjects);
        return wait;
    }
}

package rostrum.summary.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rostrum.summary.Example;
import rostrum.summary.quote.QuoteState;

class HandedTest {
    private static final Instant NOW = Instant.parse("2026-03-08T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Handed handed = new Handed("c");

    @Test
    void tellsEveryQuoteThatTwoPeopleReleased() {
        assertTrue(handed.tells(quote(Optional.of(NOW))));
        assertFalse(handed.tells(quote(Optional.empty())));
    }

    @Test
    void goesOnWithoutQuotesThatMayStillBeRefused() {
        handed.leaveOutUnsettled(NOW);

        assertTrue(handed.tells(quote(Optional.of(NOW.minus(WEEK)))));
        assertFalse(handed.tells(quote(Optional.of(NOW.minus(WEEK).plusMillis(1)))));
    }

    @Test
    void tellsThemAgainOnceThemesAreHandedOverAnew() {
        handed.leaveOutUnsettled(NOW);
        handed.ask("editor", NOW);

        assertTrue(handed.tells(quote(Optional.of(NOW))));
    }

    @Test
    void tellsThemAgainOnceSomebodyTakesThemIn() {
        handed.leaveOutUnsettled(NOW);
        assertTrue(handed.leavesOut(quote(Optional.of(NOW))));
        assertFalse(handed.leavesOut(quote(Optional.empty())), "nobody wanted to quote it");

        handed.takeInAgain();

        assertTrue(handed.tells(quote(Optional.of(NOW))));
        assertFalse(handed.isShortened());
    }

    @Test
    void whatWasKeptBeforeViewsWereNamedLeadsToNobody() {
        var kept = Example.spoken().write().replaceAll("\"view\":\"[^\"]*\",?", "");

        var told = Told.read(kept);

        assertEquals(List.of("", ""), told.quotes().map(Told.Quote::view).toList());
        assertEquals(0, told.quoting(quote -> !quote.view().isEmpty()).quotes().count());
    }

    /** What is gone from the quotes is not kept with the themes, and all else stays. */
    @Test
    void keepsNoWordsThatAreNotQuotedAnyMore() {
        handed.tell(Example.spoken(), NOW);
        var words = Example.spoken().quotes().map(Told.Quote::words).toList();

        handed.rewrite(Example.spoken().quoting(quote -> !quote.words().equals(words.get(0))));

        var kept = handed.told().orElseThrow();
        assertEquals(
                words.subList(1, words.size()),
                kept.quotes().map(Told.Quote::words).toList());
        assertEquals(Told.read(Example.spoken().write()).quoting(quote -> false), kept.quoting(quote -> false));
        assertFalse(kept.write().contains(words.get(0)));
    }

    private static QuoteState quote(Optional<Instant> releasedAt) {
        return new QuoteState("v", "Words", "en", "editor", releasedAt.isPresent() ? "publisher" : "", releasedAt);
    }
}

package rostrum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scenes;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Secret;

/** Somebody tries receipts. Each test comes from a network of its own, so that nobody else is slowed. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {
    private static final int ENOUGH = 700;

    @Inject
    People people;

    @Inject
    Scenes scenes;

    @Test
    void whoGuessesOnIsNotToldWhatIsRight() {
        var receipt = taken();
        for (int i = 1; i < ENOUGH; i++) guesses();

        assertEquals(shown(refused("198.51.7.1", "0000000000000000")), shown(refused("198.51.7.1", receipt)));
        assertEquals(429, refused("198.51.7.2", receipt).statusCode(), "the same network");
        assertEquals(303, asks("198.51.8.1", receipt).statusCode(), "another network");
    }

    /** Every six seconds one more guess is free: whoever met that one uses it up and asks again. */
    private HttpResponse<String> refused(String from, String code) {
        for (int i = 0; i < 5; i++) {
            var answer = asks(from, code);
            if (answer.statusCode() == 429) return answer;
            guesses();
        }
        throw new AssertionError("never refused");
    }

    private void guesses() {
        asks("198.51.7.1", Secret.fresh(16).plain());
    }

    @Test
    void aClassThatMistypesComesIn() {
        for (int pupil = 0; pupil < 300; pupil++)
            assertEquals(422, asks("198.51.9.1", "wrong" + pupil).statusCode());

        for (int pupil = 0; pupil < 3; pupil++)
            assertEquals(303, asks("198.51.9.1", taken()).statusCode());
    }

    @Test
    void whatCannotBeACodeReadsLikeOneThatIsUnknown() {
        for (var strange : new String[] {"u", "!", "0123456789", "x".repeat(200), "' or 1=1 --"})
            assertEquals(shown(asks("198.51.10.1", "0000000000000000")), shown(asks("198.51.10.1", strange)));
    }

    private String taken() {
        var receipt = Secret.fresh(16);
        people.admit(
                new Joining(Id.fresh(), Language.EN, AgeBand.FROM_18, "FI", EnumSet.of(Assent.TAKE_PART), "t"),
                receipt);
        return receipt.plain();
    }

    /** The page without what was typed. */
    private static String shown(HttpResponse<String> answer) {
        var page = answer.body().substring(answer.body().indexOf("<main"));
        assertTrue(page.contains("</main>"));
        return page.replaceAll("(?s)value=\"[^\"]*\"|<blockquote.*?</blockquote>", "");
    }

    private HttpResponse<String> asks(String from, String code) {
        return scenes.caller().from(from).sends("/receipt", "code", code);
    }
}

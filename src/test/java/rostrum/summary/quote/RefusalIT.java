package rostrum.summary.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Cost;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;
import rostrum.consultation.Consultations;
import rostrum.platform.Language;
import rostrum.platform.Refusal;
import rostrum.summary.Authors;
import rostrum.summary.Records;

/** Whoever is to be quoted is found only by themself, and what they refuse is gone for good. */
@ExtendWith(ArquillianExtension.class)
class RefusalIT {
    private static final String OWN = "I want somebody to answer when I report a message";
    private static final String ANOTHER = "Schools should teach us how to stay safe on the internet";

    private static final Guest NOBODY = new Guest(URI.create("http://nowhere"), "", "");

    @Inject
    Scenes scenes;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Quotes quotes;

    @Inject
    Authors authors;

    private String consultation = "";
    private Guest author = NOBODY;
    private Guest other = NOBODY;

    @BeforeEach
    void twoAreToBeQuoted() {
        consultation = scenes.opened(Duration.ofDays(2), 0);
        author = writes(OWN);
        other = writes(ANOTHER);
        scenes.tidy(consultation);
        consultations.close(consultation, "editor");
        records.freeze(consultation);
        quoted(OWN);
        quoted(ANOTHER);
    }

    @Test
    void whoeverHoldsTheReceiptReadsTheirOwnWordsAndNobodyElses() {
        var page = author.opens("/me/quotes").answer().body();

        assertTrue(page.contains(OWN));
        assertFalse(page.contains(ANOTHER));
        assertFalse(author.asks("/me/quotes").answer().body().contains("publisher"), "nothing of who released it");
        assertTrue(author.opens("/me").answer().body().contains("/me/quotes"));
    }

    @Test
    void whatIsRefusedIsNotQuotedAndNotProposedAgain() {
        assertEquals(303, author.sends("/me/quotes").status());
        assertEquals(303, author.sends("/me/quotes").status(), "twice does no harm");

        var page = author.opens("/me/quotes").answer().body();
        assertFalse(page.contains(OWN));
        assertTrue(page.contains("id=\"statements\""), "what others voted on stays, and the page says so");
        assertTrue(author.opens("/me/agreements").answer().body().contains("that holds"), "nothing is promised anew");
        assertTrue(other.opens("/me/agreements").answer().body().contains("You can say no there"));
        assertEquals(1, quotes.of(consultation).size());
        assertEquals(1, authors.views(consultation).size());
        assertThrows(Refusal.class, () -> quoted(OWN));
        assertTrue(other.opens("/me/quotes").answer().body().contains(ANOTHER));
    }

    @Test
    void theRecordSaysOfNoViewThatItMayBeQuotedWhoseAuthorRefused() {
        var editor = scenes.staff("editor");
        var at = "/desk/consultations/" + consultation + "/record";
        assertEquals(2, marked(editor.opens(at)));

        assertEquals(303, author.sends("/me/quotes").status());

        var page = editor.opens(at);
        assertEquals(1, marked(page));
        assertTrue(page.answer().body().contains(OWN), "it was said all the same");
        var told = editor.asks(at).answer().body();
        for (var voiced : records.views(consultation)) {
            assertFalse(told.contains(voiced.key()), "nothing that leads from a view to another");
            voiced.author().ifPresent(one -> assertFalse(told.contains(one.voice())));
        }
    }

    private static int marked(Cost page) {
        return page.answer().body().split("may be quoted", -1).length - 1;
    }

    @Test
    void whoIsErasedIsNotQuoted() {
        var before = author.opens("/me/data").answer().body();
        assertTrue(before.contains(OWN));

        assertTrue(author.sends("/me/erasure", "sure", "yes").status() < 400);

        assertEquals(1, quotes.of(consultation).size());
        assertEquals(1, authors.views(consultation).size());
        assertThrows(Refusal.class, () -> quoted(OWN));
    }

    @Test
    void nobodyIsQuotedWhoCannotBeAsked() {
        assertThrows(
                Refusal.class,
                () -> quotes.propose(consultation, "no-such-view", OWN, Language.EN, view -> false, "editor"));
    }

    private void quoted(String words) {
        var view = records.views(consultation).stream()
                .filter(voiced -> voiced.view().words().equals(words))
                .findFirst()
                .orElseThrow()
                .key();
        quotes.propose(consultation, view, words, Language.EN, same -> false, "editor");
        quotes.release(consultation, view, words, Optional.of(words), "publisher");
    }

    private Guest writes(String words) {
        var guest = scenes.participant(consultation);
        var at = "/consultations/" + consultation;
        for (int page = 1; page <= 8; page++) guest.sends(at + "/questions/" + page, "decline", "skip");
        guest.sends(at + "/questions/9", "words", words);
        guest.sends(at + "/questions/10", "decline", "skip");
        guest.sends(at + "/questions/11", "decline", "skip");
        assertEquals(303, guest.sends(at + "/answers").status());
        return guest;
    }
}

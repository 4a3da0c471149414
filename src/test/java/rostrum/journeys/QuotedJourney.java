package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** A young person reads which of her words are to be quoted, and says no. */
class QuotedJourney extends Play {
    private static final String WORDS = "Somebody should answer me when I report a message.";

    @EitherDirection
    void saysNo(Language language) {
        var story = Story.opened();
        var moderator = staff(language);
        var amina = somebody(language);
        Story.onDuty(moderator, staff(language));
        story.answered(amina, 0, WORDS);
        Story.approved(moderator, WORDS);
        story.closes();
        var editor = staff(language);
        Story.signedIn(editor, "editor");
        editor.does(openUntil("/desk/consultations/" + story.consultation() + "/record", "summary.frozen-more"));

        amina.does(open("/me/quotes")).sees(words("workspace.own.none"), page("own-quotes-none"));
        Backstage.quoted(story.consultation(), WORDS);

        amina.does(open("/me"))
                .sees(words("workspace.own.notice"), page("me-quoted"))
                .does(press("workspace.own.title"))
                .sees(heading("workspace.own.title"), words(WORDS), words("workspace.own.until"), page("own-quotes"))
                .does(press("workspace.own.refuse"))
                .sees(
                        status(200),
                        words("workspace.own.never"),
                        words("workspace.own.statements"),
                        noWords(WORDS),
                        page("own-quotes-refused"))
                .does(open("/me"))
                .sees(noWords("workspace.own.notice"));
    }
}

package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** A young person disagrees with a decision; another moderator looks again. Later she takes her words back. */
class AppealJourney extends Play {
    private static final String POST = "Grown-ups should listen before they forbid.";
    private static final String WHY = "I do not insult anybody. It is about rules.";

    @EitherDirection
    void anotherModeratorLooksAgain(Language language) {
        var story = Story.opened();
        var first = staff(language);
        var second = staff(Language.EN);
        Story.onDuty(first, second);
        var amina = somebody(language);
        var bilal = somebody(Language.EN);
        story.inTheRoom(bilal, 1).sees(live());
        Story.said(story.inTheRoom(amina, 0), POST);

        Story.found(first, POST);
        first.does(choose("moderation.case.reason", "R04"), press("moderation.case.reject"));
        amina.does(open("/me/data"))
                .sees(words("moderation.standing.REJECTED"), words("moderation.reason.R04.author"))
                .does(press("consultation.data.appeal"))
                .sees(page("appeal"))
                .does(write("moderation.appeal.words", "a".repeat(501)), press("moderation.appeal.do"))
                .sees(status(422), typed("moderation.appeal.words", "a".repeat(501)), page("appeal-wrong"))
                .does(write("moderation.appeal.words", WHY), press("moderation.appeal.do"))
                .sees(words("moderation.standing.appealed.QUEUED"));

        first.does(open("/queue"), press("moderation.queue.next")).sees(heading("moderation.queue.title"));
        second.does(open("/queue"), press("moderation.queue.next")).sees(words(POST), words(WHY));
        first.does(open(second.page().url().replace(Somebody.HOUSE, "")))
                .sees(words("moderation.case.barred"), noWords(WHY), page("case-barred"));
        second.sees(page("case-appeal")).does(press("moderation.case.approve"));

        bilal.sees(words("Show 1 new post")).does(reload()).sees(words(POST), live());
        amina.does(reload())
                .sees(words("moderation.standing.appealed.APPROVED"))
                .does(press("consultation.data.take-back"))
                .sees(words("moderation.standing.appealed.WITHDRAWN"));
        bilal.sees(noWords(POST), words("This post is not shown any more."));
    }
}

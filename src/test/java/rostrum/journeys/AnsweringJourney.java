package rostrum.journeys;

import static rostrum.journeys.Act.answer;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** A young person answers the questions, skips most of them, writes a few words and sends. */
class AnsweringJourney extends Play {
    @EitherDirection
    void answersAndSends(Language language) {
        var story = Story.forGuests();
        var amina = somebody(language);
        story.joined(amina, 0);

        amina.does(press("consultation.me.questions"))
                .sees(page("question-information"))
                .does(press("platform.continue"))
                .sees(page("question-single"))
                .does(press("platform.continue"))
                .sees(status(422), words("survey.choose-one"), page("question-wrong"));
        while (amina.isAt("/questions/")) amina.does(reply(amina), press("platform.continue"));

        amina.sees(heading("survey.check.title"), words("A real person should answer."), page("answers"))
                .does(press("survey.check.send"))
                .sees(heading("survey.sent.title"), page("sent"))
                .does(press("survey.sent.change-do"))
                .sees(heading("survey.check.title"), words("A real person should answer."))
                .does(press("survey.check.send"))
                .sees(heading("survey.sent.title"));
    }

    /** A few words where there is nothing to choose, and “I’d rather not answer” elsewhere. */
    private static Act reply(Somebody somebody) {
        var words = somebody.page().locator("textarea[aria-labelledby=title]").count() > 0;
        return words ? answer("A real person should answer.") : pick("survey.decline.skip");
    }
}

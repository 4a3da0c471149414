package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import rostrum.platform.Language;

/** Somebody is removed, reads why, and says that it was wrong; a third person agrees. */
class RemovalJourney extends Play {
    private static final String POST = "Whoever thinks so is stupid.";
    private static final String NOTE = "The third time today, after two pauses.";
    private static final String WHY = "I was angry. It was about the idea.";

    @EitherDirection
    void aThirdPersonLooksAgain(Language language) {
        var story = Story.opened();
        var moderator = staff(language);
        var other = staff(Language.EN);
        Story.onDuty(moderator, other);
        var amina = somebody(language);
        story.joined(amina, 0);
        amina.does(open("/rooms"), press(Story.topic(amina)), write("room.your-view", POST), press("room.send"));

        Story.found(moderator, POST);
        var address = moderator.page().url().replace(Somebody.HOUSE, "");
        moderator.does(choose("moderation.case.reason", "R04"), press("moderation.case.reject"));
        moderator
                .does(open(address), press("removal.ask.title"), press("removal.ask.go"))
                .sees(status(422), words("removal.problem.note"), page("removal-ask-wrong"))
                .does(choose("removal.ask.reason", "moderation.reason.R04"), write("removal.ask.note", NOTE))
                .does(press("removal.ask.go"))
                .sees(heading("moderation.queue.title"));
        var lead = staff(language);
        Story.signedIn(lead, "lead");
        lead.does(open("/cases"), press("safeguarding.list.removals"))
                .sees(words(NOTE), shared("removals"))
                .does(press("removal.do.sign"))
                .sees(status(200), words("removal.state.removed"));

        amina.does(open("/rooms"))
                .sees(status(409), heading("people.removed.title"), page("removed"))
                .does(press("people.removed.why"))
                .sees(heading("removal.own.title"), words("moderation.reason.R04.rule"), page("own-removal"))
                .does(write("removal.own.words", "a".repeat(501)), press("removal.own.send"))
                .sees(status(422), typed("removal.own.words", "a".repeat(501)))
                .does(write("removal.own.words", WHY), press("removal.own.send"))
                .sees(words("removal.own.appealed"), page("own-removal-appealed"))
                .does(open("/me/data"))
                .sees(words(WHY));

        lead.does(open("/removals")).sees(words("removal.list.third"));
        var deputy = staff(language);
        Story.signedIn(deputy, "deputy");
        deputy.does(open("/removals"), press("removal.do.overturn")).sees(words("removal.state.overturned"));
        amina.does(open("/me/removal"))
                .sees(words("removal.own.overturned"))
                .does(open("/rooms"))
                .sees(status(200), words(Story.topic(amina)));
    }
}

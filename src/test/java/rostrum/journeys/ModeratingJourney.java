package rostrum.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.unfold;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.words;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Two moderators work through what comes, by keyboard; authors and readers see what became of it. */
class ModeratingJourney extends Play {
    private static final String SCHOOL = "Hill School";
    private static final String NAMED = "At " + SCHOOL + " nobody asks us.";
    private static final String STRUCK = "At […] nobody asks us.";
    private static final String SHARP = "Whoever made this rule is stupid.";
    private static final String KIND = "This rule does not work for us.";
    private static final String TWICE = "Ask us first.";

    private Somebody amina, bilal, first, second;
    private Story story;

    @EitherDirection
    void wordsAreStruckOrProposedAndTheirAuthorHasTheLastOne(Language language) {
        inTheRoom(language);

        Story.said(amina, NAMED);
        Story.found(first, NAMED);
        key(first, "d");
        assertThat(first.field("moderation.case.strike")).isFocused();
        first.does(press("moderation.case.redact"))
                .sees(status(422), words("moderation.case.reason-missing"))
                .does(choose("moderation.case.reason", "R01"), press("moderation.case.redact"))
                .sees(status(422), words("moderation.case.strike-missing"), page("case-strike"))
                .does(write("moderation.case.strike", "hill school"), press("moderation.case.redact"))
                .sees(status(200));
        bilal.does(reload()).sees(words(STRUCK), noWords(SCHOOL), live());
        amina.does(reload()).sees(words(SCHOOL), words(STRUCK), live(), page("room-redacted"));

        Story.said(amina, SHARP);
        Story.found(first, SHARP)
                .does(choose("moderation.case.reason", "R04"), unfold("moderation.case.propose"))
                .does(write("moderation.case.proposal", KIND), press("moderation.case.propose"))
                .sees(status(200));
        amina.does(reload())
                .sees(words("moderation.standing.PROPOSED"), live())
                .does(press("consultation.data.proposal"))
                .sees(words(KIND), page("proposal"))
                .does(press("moderation.proposal.do"))
                .sees(status(422), words("moderation.proposal.answer-missing"))
                .does(pick("moderation.proposal.yes"), press("moderation.proposal.do"))
                .sees(words("consultation.data.shown"), words(KIND));
        bilal.does(reload()).sees(words(KIND), noWords(SHARP), live());
    }

    @EitherDirection
    void whatIsDoubtfulIsHeldReleasedFlaggedAndLeftToTheNextOnes(Language language) {
        inTheRoom(language);

        Story.said(amina, SHARP);
        Story.found(first, SHARP);
        key(first, "h");
        assertThat(first.page().locator("#reason")).isFocused();
        first.does(choose("moderation.case.reason", "R04"), press("moderation.case.hold"))
                .sees(words(count(language, "moderation.queue.held", 1)));
        second.does(open("/queue?state=HELD"), press("moderation.queue.claim"))
                .sees(words(SHARP), page("case-held"))
                .does(press("moderation.case.release"))
                .sees(words(SHARP))
                .does(press("moderation.case.approve"));

        bilal.does(reload())
                .sees(words(SHARP), live())
                .does(press("room.worry"))
                .sees(words("safeguarding.worry.rules"))
                .does(press("safeguarding.worry.rules-do"))
                .sees(heading("room.flagged.title"), page("flagged"))
                .does(press("room.flagged.back"))
                .sees(noWords(SHARP));
        amina.does(reload()).sees(words("moderation.standing.HIDDEN"), live());
        first.does(open("/queue"), press("moderation.queue.next"))
                .sees(words("moderation.case.flagged"), page("case-flagged"))
                .does(unfold("moderation.case.uncover"), press("moderation.case.approve"));
        bilal.does(reload()).sees(words(SHARP), live());

        Story.said(amina, TWICE);
        Story.said(bilal, TWICE);
        Story.found(first, TWICE)
                .does(pick(count(language, "moderation.case.alike", 1)), press("moderation.case.approve"))
                .sees(heading("moderation.alike.title"), page("alike"));

        first.does(open("/queue/duty"))
                .sees(page("duty"))
                .does(press("moderation.duty.debrief-do"))
                .sees(status(422), words("moderation.duty.debrief-missing"))
                .does(write("moderation.duty.note", KIND), press("moderation.duty.end"));
        second.does(open("/queue")).sees(words(KIND), page("queue-note"));
        second.does(open("/queue/second")).sees(shared("second-look"));
        story.closes();
        bilal.does(openUntil("/moderation/" + story.consultation(), "moderation.figures.rounding"))
                .sees(words("moderation.figures.about"), page("figures"));
    }

    private void inTheRoom(Language language) {
        first = staff(language);
        second = staff(language);
        story = Story.opened();
        Story.onDuty(first, second);
        amina = story.inTheRoom(somebody(language), 0).sees(live());
        bilal = story.inTheRoom(somebody(language), 1).sees(live());
    }

    /** One key alone, while the case has the focus. */
    private static void key(Somebody moderator, String key) {
        moderator.page().locator("#case").focus();
        moderator.page().keyboard().press(key);
    }

    private static String count(Language language, String key, int count) {
        return Words.say(language, key, Map.of("count", count));
    }
}

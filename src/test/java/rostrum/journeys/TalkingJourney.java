package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.findTheNetwork;
import static rostrum.journeys.Act.loseTheNetwork;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.tap;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.posts;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** Two young people in a room, and two moderators who read first. */
class TalkingJourney extends Play {
    private static final String GOOD = "A person should answer within a day.";
    private static final String MORE = "And say what became of it.";
    private static final String TOO_LONG = "a".repeat(501);
    private static final String BAD = "You can reach me at my school.";

    private final Somebody amina = somebody(Language.EN);
    private final Somebody bilal = somebody(Language.EN);
    private final Somebody first = staff(Language.EN);
    private final Somebody second = staff(Language.EN);

    @Test
    void aPostReachesOthersWhenAModeratorSaysSo() {
        inTheRoom();

        amina.does(write("room.your-view", TOO_LONG), press("room.send"))
                .sees(status(422), focusOn("platform.nothing-lost"), typed("room.your-view", TOO_LONG))
                .sees(live(), page("room-wrong"));
        amina.does(write("room.your-view", GOOD), press("room.send"))
                .sees(words("room.waiting"), live(), page("room-waiting"));
        bilal.sees(noWords(GOOD));
        first.does(open("/queue")).sees(page("queue"));
        finds(first, GOOD);
        first.sees(page("case")).does(press("moderation.case.approve"));

        bilal.sees(words("Show 1 new post")).does(reload()).sees(words(GOOD), live(), page("room-post"));
    }

    @Test
    void aPostThatIsNotShownSaysWhy() {
        inTheRoom();

        amina.does(write("room.your-view", BAD), press("room.send"));
        finds(second, BAD);
        second.does(press("moderation.case.reject"))
                .sees(status(422), words("moderation.case.reason-missing"))
                .does(choose("moderation.case.reason", "R07"), press("moderation.case.reject"))
                .sees(status(200));

        amina.does(reload())
                .sees(words("room.not-shown"), words("moderation.reason.R07.author"), live(), page("room-not-shown"));
        bilal.does(reload()).sees(noWords(BAD));
    }

    @Test
    void whatWasMissedWithoutANetworkArrivesOnceAndInOrder() {
        inTheRoom();

        bilal.does(loseTheNetwork()).sees(words("Not up to date since"));
        amina.does(write("room.your-view", GOOD), press("room.send"));
        finds(first, GOOD);
        first.does(press("moderation.case.approve"));
        amina.does(write("room.your-view", MORE), press("room.send"));
        finds(second, MORE);
        second.does(press("moderation.case.approve"));
        bilal.sees(posts());

        bilal.does(findTheNetwork()).sees(words("Show 2 new posts"));
        bilal.does(tap("Show 2 new posts")).sees(posts(GOOD, MORE));
    }

    @Test
    void aStatementIsVotedOn() {
        inTheRoom();

        amina.does(write("room.your-view", GOOD), pick("room.kind.statement"), press("room.send"));
        finds(first, GOOD);
        first.does(press("moderation.case.approve"));

        bilal.does(reload())
                .sees(words("room.agree"), live(), page("room-statement"))
                .does(tap("room.vote.agree"))
                .sees(words("room.voted.agree"), words("room.all-voted"));
    }

    @Test
    void whoComesTooLateIsToldSo() {
        inTheRoom();
        var again = staff(Language.EN);
        Story.signedIn(again, "moderator-1");

        amina.does(write("room.your-view", GOOD), press("room.send"));
        finds(first, GOOD);
        again.does(open(first.page().url().replace(Somebody.HOUSE, "")), press("moderation.case.approve"));

        first.does(choose("moderation.case.reason", "R07"), press("moderation.case.reject"))
                .sees(status(409), heading("moderation.case.lost"), page("case-lost"));
    }

    private void inTheRoom() {
        var story = Story.opened(staff(Language.EN));
        Story.signedIn(first, "moderator-1");
        Story.signedIn(second, "moderator-2");
        first.sees(heading("moderation.queue.title"));
        decidesWhatOthersLeft(first);
        story.joined(amina, 0);
        story.joined(bilal, 1);
        amina.does(press("consultation.me.rooms"))
                .sees(page("rooms"))
                .does(press(Story.TOPIC))
                .sees(live(), page("room"));
        bilal.does(open("/rooms"), press(Story.TOPIC)).sees(heading(Story.TOPIC));
    }

    private static void decidesWhatOthersLeft(Somebody moderator) {
        moderator.does(press("moderation.queue.next"));
        while (moderator.isAt("/cases/")) moderator.does(press("moderation.case.approve"));
    }

    private static void finds(Somebody moderator, String words) {
        moderator.does(open("/queue"), press("moderation.queue.next")).sees(words(words));
    }
}

package rostrum.journeys;

import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.findTheNetwork;
import static rostrum.journeys.Act.loseTheNetwork;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.tap;
import static rostrum.journeys.Act.turnTo;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.caughtUp;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.outdated;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.posts;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.WebSocketRoute;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Two young people in a room, and two moderators who read first. */
class TalkingJourney extends Play {
    private static final String GOOD = "A person should answer within a day.";
    private static final String MORE = "And say what became of it.";
    private static final String TOO_LONG = "a".repeat(501);
    private static final String BAD = "You can reach me at my school.";

    private Somebody amina, bilal, first, second;
    private Story story;

    @EitherDirection
    void aPostReachesOthersWhenAModeratorSaysSo(Language language) {
        inTheRoom(language);

        amina.does(open("/me"), press("consultation.me.rooms"))
                .sees(page("rooms"))
                .does(press(Story.topic(amina)))
                .sees(live(), page("room"))
                .does(write("room.your-view", TOO_LONG), press("room.send"))
                .sees(status(422), focusOn("platform.nothing-lost"), typed("room.your-view", TOO_LONG))
                .sees(live(), page("room-wrong"));
        amina.does(write("room.your-view", GOOD), press("room.send"))
                .sees(words("room.waiting"), live(), page("room-waiting"));
        bilal.sees(noWords(GOOD));
        first.does(open("/queue"))
                .sees(page("queue"))
                .does(press("moderation.queue.next"))
                .sees(words(GOOD), page("case"))
                .does(press("moderation.case.approve"));

        bilal.sees(words(counted(language, "room.show", 1)))
                .does(reload())
                .sees(words(GOOD), live(), page("room-post"));
    }

    @EitherDirection
    void aPostThatIsNotShownSaysWhy(Language language) {
        inTheRoom(language);

        Story.said(amina, BAD).does(write("room.your-view", GOOD));
        Story.found(second, BAD)
                .does(press("moderation.case.reject"))
                .sees(status(422), words("moderation.case.reason-missing"))
                .does(choose("moderation.case.reason", "R07"), choose("moderation.case.pause", "moderation.mute.DAY"))
                .does(press("moderation.case.reject"))
                .sees(status(200));

        amina.does(press("room.send"))
                .sees(status(409), heading("room.no.muted.title"), words(GOOD))
                .does(open(bilal.page().url().replace(Somebody.HOUSE, "")))
                .sees(words("room.no.muted"));
        amina.does(reload())
                .sees(words("room.not-shown"), words("moderation.reason.R07.author"), live(), page("room-not-shown"));
        bilal.does(reload()).sees(noWords(BAD));
    }

    /** Two who read, in a language each. */
    @Test
    void whatWasMissedWithoutANetworkArrivesOnceAndInOrder() {
        inTheRoom(Language.EN);
        var readers = List.of(bilal, story.inTheRoom(somebody(Language.AR), 2));

        for (var reader : readers) reader.does(loseTheNetwork()).sees(outdated());
        for (var words : List.of(GOOD, MORE)) {
            Story.said(amina, words);
            Story.approved(words.equals(GOOD) ? first : second, words);
        }
        for (var reader : readers) {
            reader.sees(posts());
            var show = counted(reader.language(), "room.show", 2);
            reader.does(findTheNetwork()).sees(words(show));
            reader.does(tap(show)).sees(posts(GOOD, MORE));
        }
    }

    @Test
    void whereSomebodyStandsIsNotTakenAway() {
        inTheRoom(Language.EN);

        bilal.does(loseTheNetwork())
                .sees(outdated())
                .does(turnTo("room.look-again"), findTheNetwork())
                .sees(caughtUp(), focusOn("room.look-again"))
                .does(turnTo("room.send"))
                .sees(live());

        Story.said(amina, GOOD);
        Story.approved(first, GOOD);
        var show = counted(Language.EN, "room.show", 1);
        bilal.sees(words(show)).does(tap(show), turnTo("room.worry"));
        amina.does(open("/me/withdrawal"), press("consultation.withdraw.do"));
        bilal.sees(noWords(GOOD), focusOn("room.was-taken-back"));
    }

    @Test
    void aTicketThatWasUsedUpOnTheWayIsNotTheEnd() {
        inTheRoom(Language.EN);
        var refusals = new AtomicInteger(1);
        bilal.page().routeWebSocket(Pattern.compile(".*/live/rooms/.*"), line -> {
            if (refusals.getAndDecrement() > 0) refuse(line);
            else line.connectToServer();
        });

        bilal.does(reload());
        Story.said(amina, GOOD);
        Story.approved(first, GOOD);
        bilal.sees(words(counted(Language.EN, "room.show", 1)), live());
    }

    private static void refuse(WebSocketRoute line) {
        line.close(new WebSocketRoute.CloseOptions().setCode(4003));
    }

    @EitherDirection
    void aStatementIsVotedOn(Language language) {
        inTheRoom(language);
        offered(GOOD);

        bilal.does(reload())
                .sees(words("room.agree"), live(), page("room-statement"))
                .does(tap("room.vote.agree"))
                .sees(words("room.voted.agree"), words("room.all-voted"))
                .does(press("room.worry"))
                .sees(heading("safeguarding.worry.title"), words(GOOD))
                .does(press("helpline.send"))
                .sees(heading("helpline.thanks"))
                .does(press("safeguarding.heard.back"))
                .sees(live(), noWords("room.voted.agree"));

        Backstage.fortyVoted(story.consultation());
        bilal.does(openUntil(room(bilal), "room.alike")).sees(words(half(language)), live(), page("room-alike"));
    }

    @Test
    void aVoteThatDoesNotCountIsSaidWhereItWasCast() {
        inTheRoom(Language.EN);
        offered(GOOD);
        offered(MORE);

        bilal.does(reload())
                .sees(live())
                .does(loseTheNetwork(), tap("room.vote.agree"))
                .sees(words("room.vote-lost"))
                .does(findTheNetwork(), tap("room.vote.agree"))
                .sees(words("room.voted.agree"));
        story.closes();
        bilal.does(tap("room.vote.disagree"))
                .sees(words("room.no.statement-closed.title"), noWords("room.voted.disagree"));
    }

    @EitherDirection
    void whoComesTooLateIsToldSo(Language language) {
        inTheRoom(language);
        var again = staff(language);
        Story.signedIn(again, "moderator-1");

        Story.said(amina, GOOD);
        Story.found(first, GOOD);
        again.does(open(first.page().url().replace(Somebody.HOUSE, "")), press("moderation.case.approve"));

        first.does(choose("moderation.case.reason", "R07"), press("moderation.case.reject"))
                .sees(status(409), heading("moderation.case.lost"), page("case-lost"));
    }

    private void inTheRoom(Language language) {
        first = staff(language);
        second = staff(language);
        story = Story.opened();
        Story.onDuty(first, second);
        amina = story.inTheRoom(somebody(language), 0).sees(live());
        bilal = story.inTheRoom(somebody(language), 1).sees(live());
    }

    private static String room(Somebody somebody) {
        return somebody.page().url().replace(Somebody.HOUSE, "").replaceFirst("[?#].*", "");
    }

    /** Of forty. */
    private static String half(Language language) {
        return counted(language, "room.figures.about", 20);
    }

    private void offered(String statement) {
        amina.hurrying(() -> Story.said(amina.does(pick("room.kind.statement")), statement));
        Story.approved(first, statement);
    }

    private static String counted(Language language, String key, int count) {
        return Words.say(language, key, Map.of("count", count));
    }
}

package rostrum.journeys;

import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.tap;
import static rostrum.journeys.Act.unfold;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.live;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Two moderators run a talk, and two young people are in it: each with a keyboard and a browser of their own. */
class RoundJourney extends Play {
    private static final String QUESTION = "Will somebody answer me in my language?";
    private static final String POLL = "Who should read a report first?";
    private static final String PERSON = "A trained person";
    private static final String TYPED = "I am still writing this.";

    private Somebody amina, bilal, first, second;
    private String room = "", guide = "";

    @EitherDirection
    void aRoundWithAPollAndAQuestion(Language language) {
        inTheRoom(language);

        amina.does(pick("room.kind.question"), write("room.your-view", QUESTION), press("room.send"));
        Story.approved(first, QUESTION);
        bilal.sees(heading("room.questions"), words(QUESTION))
                .does(tap("room.questions.me-too"))
                .sees(focusOn("room.questions.me-too"));

        first.does(open("/queue/rooms")).sees(shared("guides"));
        first.does(open(guide))
                .sees(page("guide"))
                .does(press("room.guide.poll-open"))
                .sees(status(422), words("room.guide.problem.empty"))
                .does(write(named("room.guide.poll-question", "language"), POLL))
                .does(write(numbered(1), PERSON), write(numbered(2), "A machine"))
                .does(press("room.guide.poll-open"))
                .sees(words("room.guide.poll-close"));
        bilal.does(write("room.your-view", TYPED))
                .sees(words(POLL))
                .does(tap(PERSON))
                .sees(words("room.poll.mine"), typed("room.your-view", TYPED));
        amina.sees(words(POLL)).does(reload()).sees(live(), page("room-poll"));

        first.does(press("room.guide.start")).sees(words("room.step.prompt.what"), page("guide-round"));
        amina.sees(words("room.step.prompt.what"), words("room.no.not-now.title"))
                .does(reload())
                .sees(live(), page("room-round"));
        bilal.sees(words("room.step.prompt.what"), typed("room.your-view", TYPED));
        first.does(press("room.guide.extend"), press("room.guide.end-round")).sees(words("room.guide.start"));
        amina.sees(noWords("room.step.prompt.what"), words("room.send"));

        first.does(open(room + "/present?show=questions&still=yes")).sees(words(QUESTION), page("present-questions"));
        first.does(press("room.poll")).sees(words(POLL), words("room.present.still"));
    }

    @Test
    void ofTwoWhoRunATalkTheSecondIsToldAndWhenItIsOverItCanBeRead() {
        inTheRoom(Language.EN);
        Story.said(amina, QUESTION);
        Story.approved(first, QUESTION);
        first.does(open(guide));
        second.does(open(guide)).does(write(named("room.guide.next-prompt", "language"), "Who decides?"));

        first.does(press("room.guide.pin")).sees(words("room.guide.unpin"));
        second.does(press("room.guide.ask"))
                .sees(status(409), focusOn("room.guide.late"))
                .does(press("room.guide.ask"))
                .sees(status(200), words("Who decides?"));
        bilal.sees(words("room.pinned"), words("Who decides?"));

        second.does(press("room.guide.pause"));
        bilal.sees(words("room.no.paused.title"));
        second.does(press("room.guide.go-on"), unfold("room.guide.close"), press("room.guide.close-now"));
        bilal.sees(words("room.transcript.read"))
                .does(press("room.transcript.read"))
                .sees(words(QUESTION), page("transcript"));
    }

    private void inTheRoom(Language language) {
        first = staff(language);
        second = staff(language);
        var story = Story.opened();
        Story.onDuty(first, second);
        amina = story.inTheRoom(somebody(language), 0).sees(live());
        bilal = story.inTheRoom(somebody(language), 1).sees(live());
        room = amina.page().url().replace(Somebody.HOUSE, "").replaceFirst("[?#].*", "");
        guide = "/queue" + room;
    }

    private String numbered(int number) {
        return Words.say(first.language(), "room.guide.poll-option", Map.of("number", number));
    }

    /** The talk is in English, whoever runs it. */
    private String named(String key, String value) {
        return Words.say(first.language(), key, Map.of(value, Language.EN.nameIn(first.language())));
    }
}

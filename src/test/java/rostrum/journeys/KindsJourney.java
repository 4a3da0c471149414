package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.answer;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.pickIn;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.reload;
import static rostrum.journeys.Act.untick;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.noWords;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.people.Countries;
import rostrum.platform.Language;
import rostrum.survey.Kinds;

/**
 * A young person answers a question of each kind and changes what leads on: a question a page at a narrow screen, all at once
 * at a wide one and in all languages. ({@link WholeWayJourney} goes page by page in the other four.)
 */
class KindsJourney extends Play {
    private static final String NEXT = "platform.continue";

    @EitherDirection
    void answersOneQuestionAPage(Language language) {
        var words = Kinds.in(language);
        var amina = somebody(language);
        Asked.STORY.again().joined(amina, 0);

        begins(amina, words);
        counts(amina, words);
        compares(amina, words);
        orders(amina, words);
        rates(amina, words);
        changes(amina, words);
        sends(amina, words);
    }

    private static void begins(Somebody amina, Kinds words) {
        amina.does(press("consultation.me.questions"), press(NEXT))
                .sees(page("kinds-age"))
                .does(pick("people.band.16-17"), press(NEXT))
                .sees(page("kinds-country"))
                .does(press(NEXT))
                .sees(status(422), words("survey.choose-one"))
                .does(choose(words.title("country"), country(amina.language())), press(NEXT))
                .sees(page("kinds-consent"))
                .does(pick(words.option("again", "yes")), press(NEXT))
                .does(pick(words.option("devices", "phone")), pick(words.option("devices", "laptop")), press(NEXT));
    }

    private static String country(Language language) {
        return Countries.names(language).values().iterator().next();
    }

    private static void counts(Somebody amina, Kinds words) {
        var hours = words.title("hours");
        amina.sees(page("kinds-number"))
                .does(write(hours, "two"), press(NEXT))
                .sees(status(422), words("survey.write-digits"), typed(hours, "two"), page("kinds-number-wrong"))
                .does(write(hours, "٢٫٥"), press(NEXT));
    }

    private static void compares(Somebody amina, Kinds words) {
        amina.sees(page("kinds-matrix"))
                .does(pickIn(words.row("mood", "home"), words.option("mood", "calm")), press(NEXT))
                .sees(status(422), words("survey.choose-each"), page("kinds-matrix-wrong"))
                .does(pickIn(words.row("mood", "school"), words.option("mood", "tired")), press(NEXT))
                .does(pick(words.option("help-first", "adult")), press(NEXT));
    }

    private static void orders(Somebody amina, Kinds words) {
        amina.sees(page("kinds-ranking"))
                .does(follow("button[value='in.fun']"))
                .does(follow("button[value='in.safe']"), follow("button[value='in.free']"))
                .sees(page("kinds-ranking-full"))
                .does(follow("button[value='up.free']"));
        assertEquals("up.free", amina.page().locator(":focus").getAttribute("id"));
        amina.does(follow("button[value='up.free']"));
        assertEquals("down.free", amina.page().locator(":focus").getAttribute("id"));
        amina.does(follow("button[value='out.fun']"), press(NEXT))
                .sees(status(422), words(words.option("values", "safe")))
                .does(follow("button[value='in.private']"), press("platform.back"))
                .does(press(NEXT));
        assertEquals(
                List.of("free", "safe", "private"),
                amina.page().locator("input[type=hidden][name=option]").all().stream()
                        .map(field -> field.getAttribute("value"))
                        .toList());
        amina.does(press(NEXT));
    }

    private static void rates(Somebody amina, Kinds words) {
        amina.sees(page("kinds-rating"))
                .does(pick("4"), press(NEXT))
                .sees(page("kinds-scale"))
                .does(pick(words.option("easy", "3")), press(NEXT))
                .sees(page("kinds-picture"))
                .does(pick(words.option("poster", "shield")), press(NEXT))
                .sees(page("kinds-short-text"))
                .does(answer("Wide-open"), press(NEXT))
                .does(answer("A real person should answer."), press(NEXT));
    }

    /** Who has no device is not asked for hours: the answer is not sent, and that is said. */
    private static void changes(Somebody amina, Kinds words) {
        amina.sees(page("kinds-answers"), words(half(amina)), words(words.option("values", "private")))
                .sees(noWords("survey.check.dropped"))
                .does(follow("a[href$='/questions/5?then=check']"))
                .does(untick(words.option("devices", "phone")), untick(words.option("devices", "laptop")))
                .does(pick(words.option("devices", "none")), press(NEXT))
                .sees(words("survey.check.dropped"), words(words.title("hours")), noWords(half(amina)))
                .sees(page("kinds-dropped"));
    }

    /** Two and a half, as it is written in their language. */
    private static String half(Somebody reader) {
        return NumberFormat.getInstance(reader.language().locale()).format(2.5);
    }

    private static void sends(Somebody amina, Kinds words) {
        amina.does(press("survey.check.send")).sees(heading("survey.sent.title"));
        var kept = (String) amina.page().evaluate("""
            async () => (await fetch('/me/data', { headers: { accept: 'application/json' } })).text()\
            """);

        for (var option : Map.of("devices", "none", "again", "yes", "poster", "shield", "easy", "3")
                .entrySet()) assertTrue(kept.contains(words.option(option.getKey(), option.getValue())), kept);
        assertTrue(kept.contains("A real person should answer."), kept);
        assertFalse(kept.contains(words.title("hours")), kept);
        assertTrue(
                kept.indexOf(words.option("values", "free")) < kept.indexOf(words.option("values", "safe"))
                        && kept.indexOf(words.option("values", "safe"))
                                < kept.indexOf(words.option("values", "private")),
                kept);
    }

    /** At a wide screen, or without scripts: nothing typed is lost, what is missing is named, what does not fit is left out. */
    @ParameterizedTest
    @CsvSource({"EN, true", "AR, true", "FR, true", "ES, true", "RU, true", "ZH, true", "EN, false"})
    void answersOnOnePage(Language language, boolean wide) {
        var words = Kinds.in(language);
        var omar = wide ? staff(language) : withoutScripts(language);
        Asked.STORY.again().joined(omar, 0);
        omar.does(press("consultation.me.questions"), press("survey.form.all")).sees(page("form"));

        omar.does(pick(words.option("devices", "none")), write(words.title("hours"), "7"))
                .does(write(words.title("word"), "Wide-open"), follow("button[value='values.in.fun']"))
                .sees(status(200), typed(words.title("word"), "Wide-open"), typed(words.title("hours"), "7"))
                .does(pick(words.option("again", "no")), press("survey.form.check"))
                .sees(status(422));
        if (wide) omar.sees(focusOn("platform.problem"), page("form-wrong"));
        omar.sees(typed(words.title("word"), "Wide-open"), typed(words.title("hours"), "7"))
                .does(pickIn(words.title("age"), "survey.decline.skip"))
                .does(pickIn(words.title("country"), "survey.decline.skip"))
                .does(pickIn(words.row("mood", "home"), words.option("mood", "calm")))
                .does(pickIn(words.row("mood", "school"), words.option("mood", "calm")))
                .does(pickIn(words.title("help-first"), "survey.decline.skip"))
                .does(follow("button[value='values.in.free']"), follow("button[value='values.in.private']"))
                .does(pickIn(words.title("easy"), "survey.decline.skip"))
                .does(pickIn(words.title("poster"), "survey.decline.unclear"))
                .does(press("survey.form.check"))
                .sees(heading("survey.check.title"), words("survey.check.dropped"), words(words.title("hours")))
                .does(press("survey.check.send"))
                .sees(heading("survey.sent.title"))
                .does(open("/consultations/" + Asked.STORY.consultation() + "/form"))
                .sees(heading("survey.sent.title"));
    }

    /** Whoever stops for a moment finds everything again, though nothing was pressed. */
    @Test
    void isKeptByItself() {
        var words = Kinds.in(Language.EN);
        var zoe = somebody(Language.EN);
        Asked.STORY.again().joined(zoe, 0);
        zoe.does(press("consultation.me.questions"), press("survey.form.all"))
                .does(write(words.title("word"), "Wide-open"), pick(words.option("poster", "door")))
                .sees(words("survey.kept"))
                .does(reload())
                .sees(noWords("survey.kept"), typed(words.title("word"), "Wide-open"));
        assertTrue(zoe.page().locator("input[value=door]").isChecked());
    }

    private static final class Asked {
        static final Story STORY = Story.asking("kinds");
    }
}

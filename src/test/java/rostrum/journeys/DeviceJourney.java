package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.loseTheNetwork;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.tap;
import static rostrum.journeys.Act.unfold;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.survey.Kinds;

/** What a device can do for who answers: read aloud, and keep answers while there is no line. */
class DeviceJourney extends Play {
    /** Headless browsers have no voice of their own: this one notes what it is asked to say. */
    private static final String VOICES = """
            window.said = [];
            const voices = ['en-GB', 'ar_EG'].map(lang => ({ lang, localService: LOCAL }));
            Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(text) { this.text = text; } } });
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => voices,
              speak: ({ text, lang, voice }) => said.push(voice.lang.slice(0, 2) + ' ' + lang + ' ' + text),
              cancel: () => { said = []; },
            } });
            """;

    private static final String WORKS =
            "async () => (await navigator.serviceWorker.getRegistration())?.active && navigator.serviceWorker.controller";

    private static final String KNOWN =
            "async words => (await (await fetch('/me/data', { headers: { accept: 'application/json' } })).text()).includes(words)";

    @EitherDirection
    void readsAQuestionAloudAndStops(Language language) {
        var words = Kinds.in(language);
        var amina = somebody(language);
        amina.page().addInitScript(VOICES.replace("LOCAL", "true"));
        Asked.STORY.again().joined(amina, 0);
        amina.does(press("consultation.me.questions"), press("platform.continue"), tap("survey.aloud"));

        var said = said(amina);
        var tag = language.tag();
        assertEquals(tag + " " + tag + " " + words.title("age"), said.get(0));
        assertTrue(said.stream().anyMatch(one -> one.endsWith(amina.words("people.band.16-17"))), said::toString);
        assertTrue(said.stream().anyMatch(one -> one.endsWith(amina.words("survey.decline.skip"))), said::toString);
        assertEquals("true", aloud(amina).getAttribute("aria-pressed"));

        amina.does(tap("survey.aloud"));
        assertEquals("false", aloud(amina).getAttribute("aria-pressed"));
        assertEquals(List.of(), said(amina));
    }

    @Test
    void withoutAVoiceOfTheDeviceThereIsNoButton() {
        var amina = somebody(Language.EN);
        amina.page().addInitScript(VOICES.replace("LOCAL", "false"));
        Asked.STORY.again().joined(amina, 0);

        amina.does(press("consultation.me.questions"), press("platform.continue"));

        assertFalse(aloud(amina).isVisible());
    }

    @EitherDirection
    void keepsAnswersWithoutALineAndSendsThemAfterwards(Language language) {
        var words = Kinds.in(language);
        var zoe = somebody(language);
        Asked.STORY.again().joined(zoe, 0);
        zoe.does(pick("survey.unsent.wish"), press("consultation.me.questions"), press("survey.form.all"));
        zoe.page().waitForFunction(WORKS);

        lose(zoe);
        zoe.does(write(words.title("word"), "Wide-open"), tap("survey.save")).sees(words("survey.unsent.waiting"));
        zoe.page().evaluate("() => { window.before = true; }");
        find(zoe);
        zoe.page().waitForFunction("() => !window.before && document.readyState === 'complete'");
        zoe.page().waitForFunction(KNOWN, "Wide-open");
        zoe.sees(typed(words.title("word"), "Wide-open"));
    }

    @Test
    void oneQuestionAPageGoesOnWhenTheLineIsBack() {
        var words = Kinds.in(Language.EN);
        var zoe = somebody(Language.EN);
        Asked.STORY.again().joined(zoe, 0);
        zoe.does(pick("survey.unsent.wish"), press("consultation.me.questions"), press("platform.continue"));
        zoe.page().waitForFunction(WORKS);

        lose(zoe);
        zoe.does(pick("people.band.16-17"), tap("platform.continue")).sees(words("survey.unsent.waiting"));
        find(zoe);
        zoe.page().waitForURL("**/questions/3");
        zoe.sees(words(words.title("country")));
    }

    @Test
    void whatTheHouseRefusesIsShown() {
        var story = Story.asking("kinds");
        var words = Kinds.in(Language.EN);
        var zoe = somebody(Language.EN);
        story.joined(zoe, 0);
        zoe.does(pick("survey.unsent.wish"), press("consultation.me.questions"), press("survey.form.all"));
        zoe.page().waitForFunction(WORKS);

        lose(zoe);
        zoe.does(write(words.title("word"), "Wide awake"), tap("survey.save")).sees(words("survey.unsent.waiting"));
        story.closes();
        find(zoe);
        var refused = zoe.page().locator("[data-refused]");
        refused.waitFor();
        assertTrue(refused.textContent().contains("Wide awake"));

        zoe.does(tap("survey.unsent.remove"));
        refused.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void leavingInAHurryLeavesNothingOnTheDevice() {
        var words = Kinds.in(Language.EN);
        var zoe = somebody(Language.EN);
        Asked.STORY.again().joined(zoe, 0);
        zoe.does(pick("survey.unsent.wish"), press("consultation.me.questions"), press("survey.form.all"));
        zoe.page().waitForFunction(WORKS);
        lose(zoe);
        zoe.does(write(words.title("word"), "Wide-open"), tap("survey.save")).sees(words("survey.unsent.waiting"));

        for (int i = 0; i < 3; i++) zoe.page().keyboard().press("Shift");
        find(zoe);
        var other = zoe.page().context().newPage();
        other.navigate(Somebody.HOUSE + "/rules");
        other.waitForFunction("async () => !(await navigator.serviceWorker.getRegistrations()).length");
        assertEquals(0, other.evaluate("""
            async () => {
              let left = 0;
              for (const { name } of await indexedDB.databases())
                left += await new Promise(done => {
                  const open = indexedDB.open(name);
                  open.onsuccess = () => {
                    const all = open.result.transaction('forms').objectStore('forms').count();
                    all.onsuccess = () => done(all.result);
                  };
                });
              return left;
            }\
            """));
    }

    /** Nothing of the video is loaded before it is played. */
    @Test
    void showsAQuestionInSignLanguageWithCaptions() {
        var amina = somebody(Language.EN);
        Asked.STORY.again().joined(amina, 0);
        var fetched = new ArrayList<String>();
        amina.page().onRequest(request -> fetched.add(request.url()));
        amina.does(open("/consultations/" + Asked.STORY.consultation() + "/questions/5"), unfold("survey.sign"));
        var video = amina.page().locator("video");
        assertTrue(video.isVisible());
        assertEquals("captions", video.locator("track").getAttribute("kind"));
        assertTrue(fetched.stream().noneMatch(url -> url.endsWith(".webm")), fetched::toString);

        amina.reach(video);
        amina.page().keyboard().press("Space");
        amina.page().waitForFunction("() => document.querySelector('video').currentTime > 0");

        assertTrue(fetched.stream().anyMatch(url -> url.endsWith(".webm")), fetched::toString);
        assertEquals(
                "Which of these do you use?",
                amina.page()
                        .waitForFunction("() => document.querySelector('video').textTracks[0].cues?.[0]?.text")
                        .jsonValue());
    }

    private static Locator aloud(Somebody somebody) {
        return somebody.page().locator("button[data-read]").first();
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Somebody somebody) {
        return (List<String>) somebody.page().evaluate("said");
    }

    private static void lose(Somebody somebody) {
        somebody.does(loseTheNetwork());
        somebody.page().context().setOffline(true);
    }

    private static void find(Somebody somebody) {
        somebody.wire().mend();
        somebody.page().context().setOffline(false);
    }

    private static final class Asked {
        static final Story STORY = Story.asking("kinds");
    }
}

package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rostrum.journeys.Act.choose;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.pick;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.heading;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.people.Countries;
import rostrum.platform.Language;
import rostrum.survey.Kinds;

/** A teacher prints the kit, types in a form, counts hands of a group, and says how it was. */
class PaperJourney extends Play {
    @ParameterizedTest
    @CsvSource({"EN, 1280", "AR, 320"})
    void aTeacherBringsPaperBack(Language language, int width) {
        var words = Kinds.in(language);
        var story = Asked.STORY;
        var teacher = width == 320 ? somebody(language) : staff(language);
        comesIn(teacher, story);

        makesSlips(teacher);
        var code = teacher.readsAll("[data-code]").get(0);
        var receipt = teacher.readsAll("[data-receipt]").get(0);
        prints(teacher, width);
        typesIn(teacher, words, code);
        findsOneself(somebody(language), receipt);
        countsHands(teacher, words);
        saysHowItWas(teacher);
    }

    private void comesIn(Somebody teacher, Story story) {
        var editor = staff(Language.EN);
        Story.signedIn(editor, "editor");
        editor.hurrying(() -> editor.does(open("/desk/consultations/" + story.consultation() + "/facilitators"))
                .does(write("group.desk.organisation", "Lake School"), write("group.desk.places", "2"))
                .does(press("group.desk.make")));
        teacher.hurrying(() -> teacher.does(open("/group"))
                .does(write("group.door.code", editor.reads("[data-facilitator]")), press("group.door.open")));
    }

    private static void makesSlips(Somebody teacher) {
        teacher.does(write("group.count", "1"), pick("group.held"), pick("group.attest"), press("group.print-paper"))
                .sees(heading("group.sheet.title"), words("group.sheet.keep"), page("group-strips"));
    }

    private static void prints(Somebody teacher, int width) {
        teacher.does(open("/group"), press("paper.kit.title"))
                .does(choose("paper.kit.country", Countries.name("FI", teacher.language())), press("paper.kit.make"))
                .sees(heading("paper.kit.adults"), heading("paper.kit.children"), words("116 111"), page("kit"));
        if (Boolean.getBoolean("screens") && width > 320)
            teacher.page()
                    .pdf(new Page.PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setPath(Path.of(
                                    "target/screens",
                                    "kit." + teacher.language().tag() + ".pdf")));
    }

    private static void typesIn(Somebody teacher, Kinds words, String code) {
        teacher.does(open("/group"), press("paper.title"))
                .sees(page("paper-typing"))
                .does(press("paper.send"))
                .sees(status(422), focusOn("platform.problem"), words("paper.assent-missing"))
                .does(write("paper.code", code), pick("people.band.13-15"))
                .does(choose("paper.country", Countries.name("KE", teacher.language())))
                .does(pick("consultation.assent.take-part"), pick("B " + words.option("again", "no")))
                .does(write(words.option("values", "fun"), "1"), write(words.option("values", "free"), "1"))
                .does(press("paper.send"))
                .sees(status(422), words("paper.places-wrong"), page("paper-typing-wrong"))
                .sees(typed(words.option("values", "free"), "1"))
                .does(write(words.option("values", "free"), "2"), write(words.option("values", "private"), "3"))
                .does(press("paper.send"))
                .sees(status(200), focusOn("paper.done"));
        assertTrue(teacher.control(Act.PICKED, "people.band.13-15").isChecked(), "what a group has in common stays");
    }

    private static void findsOneself(Somebody child, String receipt) {
        child.hurrying(() -> child.does(open("/receipt"), write("people.receipt.code", receipt))
                .does(press("people.receipt.open")));
        child.does(open("/me/data")).sees(words(Kinds.in(child.language()).option("values", "fun")));
    }

    private static void countsHands(Somebody teacher, Kinds words) {
        var no = words.option("again", "no");
        teacher.does(open("/group"), press("paper.together.title"))
                .sees(page("together"))
                .does(write("paper.people", "20"), pick("people.band.under10"), pick("people.band.10-12"))
                .does(choose("paper.country", Countries.name("KE", teacher.language())))
                .does(write(no, "25"), press("paper.together.send"))
                .sees(status(422), focusOn("platform.problem"), typed(no, "25"), page("together-wrong"))
                .does(write(no, "20"), press("paper.together.send"))
                .sees(status(200), focusOn("paper.together.done"), page("together-sent"))
                .does(press("paper.together.take-back"))
                .sees(status(200));
        assertEquals(0, teacher.readsAll("form[action$='withdrawal']").size());
    }

    private static void saysHowItWas(Somebody teacher) {
        teacher.does(open("/group"), press("paper.own.title"))
                .sees(page("own"))
                .does(press("paper.own.send"))
                .sees(status(422), focusOn("platform.problem"));
        var yes = teacher.page().locator("[name='ask-again.option']").first();
        teacher.reachRadio(yes);
        teacher.page().keyboard().press("Space");
        teacher.does(press("paper.own.send")).sees(status(200), focusOn("paper.own.done"));
    }

    private static final class Asked {
        static final Story STORY = Story.asking("kinds");
    }
}

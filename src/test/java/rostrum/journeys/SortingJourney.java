package rostrum.journeys;

import static rostrum.journeys.Act.follow;
import static rostrum.journeys.Act.open;
import static rostrum.journeys.Act.openUntil;
import static rostrum.journeys.Act.press;
import static rostrum.journeys.Act.write;
import static rostrum.journeys.Sight.focusOn;
import static rostrum.journeys.Sight.page;
import static rostrum.journeys.Sight.shared;
import static rostrum.journeys.Sight.status;
import static rostrum.journeys.Sight.typed;
import static rostrum.journeys.Sight.words;

import java.util.List;
import rostrum.platform.Language;

/** The secretariat sorts what young people wrote into themes. */
class SortingJourney extends Play {
    private static final List<String> VIEWS = List.of(
            "Teachers should explain to us at school how to stay safe.",
            "Schools should teach us how to stay safe every year.",
            "Strangers write to me in games and nobody blocks them.",
            "Nobody blocks the strangers who write to us in games.",
            "At school teachers should explain what safe passwords are.");
    private static final String NAME = "Learning at school";

    private Somebody editor;
    private Story story;
    private String desk = "";

    @EitherDirection
    void sortsWhatYoungPeopleWrote(Language language) {
        begins(language);
        var moderator = staff(language);
        Story.onDuty(moderator, staff(language));
        for (int at = 0; at < VIEWS.size(); at++) {
            if (at % story.codes().size() == 0) story = story.again();
            story.answered(Language.EN, at % story.codes().size(), VIEWS.get(at));
        }
        for (int at = 0; at < VIEWS.size(); at++)
            moderator.hurrying(() ->
                    moderator.does(open("/queue"), press("moderation.queue.next"), press("moderation.case.approve")));
        story.closes();
        editor.does(openUntil(desk + "/record", "summary.frozen-more"))
                .does(press("summary.to-themes"))
                .sees(page("themes-none"))
                .does(write("workspace.resolution", "a lot"), press("workspace.run-do"))
                .sees(status(422), focusOn("platform.problem"), typed("workspace.resolution", "a lot"))
                .does(write("workspace.resolution", "1"), press("workspace.run-do"))
                .does(openUntil(desk + "/themes", "workspace.column.again"))
                .sees(shared("themes"));
        names();
        splitsAndJoins();
        codes();
        editor.does(open(desk + "/themes"), press("workspace.undo"))
                .sees(status(200))
                .does(press("workspace.hand-do"))
                .sees(status(200), shared("themes-handed"));
    }

    private void begins(Language language) {
        editor = staff(language);
        story = Story.opened();
        desk = "/desk/consultations/" + story.consultation();
        Story.signedIn(editor, "editor");
    }

    private void names() {
        var tooLong = "x".repeat(81);
        editor.does(follow("table a[href*='/themes/']"))
                .sees(shared("theme"))
                .does(write(in(Language.EN, "workspace.name"), tooLong), press("workspace.rename-do"))
                .sees(status(422), focusOn("platform.problem"), typed(in(Language.EN, "workspace.name"), tooLong))
                .does(write(in(Language.EN, "workspace.name"), NAME), press("workspace.rename-do"))
                .sees(status(200), typed(in(Language.EN, "workspace.name"), NAME))
                .does(press("workspace.quote.propose"))
                .sees(status(200), words("workspace.quote.withdraw"));
    }

    private void splitsAndJoins() {
        editor.does(press("workspace.split-do"))
                .sees(status(422), focusOn("platform.problem"), words("workspace.views-none"))
                .does(ticksTheFirst(), press("workspace.split-do"))
                .sees(status(200))
                .does(open(desk + "/themes"), follow("table a[href*='/themes/']"))
                .does(choosesTheFirst("#into"), press("workspace.merge-do"))
                .sees(status(200));
    }

    private void codes() {
        editor.does(open(desk + "/themes"), press("workspace.coding"))
                .sees(shared("theme-coding"))
                .does(choosesTheFirst("select"), press("workspace.coding-do"))
                .sees(status(200));
    }

    private String in(Language written, String label) {
        return editor.words(label) + " (" + written.nameIn(editor.language()) + ")";
    }

    private static Act ticksTheFirst() {
        return somebody -> {
            somebody.reach(
                    somebody.page().locator("#views input[type=checkbox]").first());
            somebody.page().keyboard().press("Space");
        };
    }

    /** What stands behind the line that asks to choose. */
    private static Act choosesTheFirst(String list) {
        return somebody -> {
            somebody.reach(somebody.page().locator(list).first());
            somebody.page().keyboard().press("ArrowDown");
        };
    }
}

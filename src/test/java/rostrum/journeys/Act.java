package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** One thing that somebody does, with the keyboard alone. Controls are named as a screen reader names them. */
interface Act {
    List<AriaRole> PRESSED = List.of(AriaRole.BUTTON, AriaRole.LINK);
    List<AriaRole> PICKED = List.of(AriaRole.RADIO, AriaRole.CHECKBOX);

    void by(Somebody somebody);

    /** Types an address. */
    static Act open(String path) {
        return somebody -> somebody.page().navigate(Somebody.HOUSE + path);
    }

    static Act reload() {
        return somebody -> somebody.page().reload();
    }

    /** Types an address, again and again, until the page says this. */
    static Act openUntil(String path, String words) {
        return somebody -> {
            somebody.page().navigate(Somebody.HOUSE + path);
            somebody.page().waitForCondition(() -> {
                somebody.page().reload();
                return somebody.finds(words);
            });
        };
    }

    /** Tab to a link or button, and stay there. */
    static Act turnTo(String name) {
        return somebody -> somebody.reach(PRESSED, name);
    }

    /** Tab to what is folded, then Enter, if it is not open already. */
    static Act unfold(String summary) {
        return somebody -> {
            var folded = somebody.page()
                    .locator("details:not([open]) > summary")
                    .filter(new Locator.FilterOptions().setHasText(somebody.words(summary)));
            if (folded.count() == 0) return;
            somebody.reach(folded.first());
            somebody.page().keyboard().press("Enter");
        };
    }

    /** Tab to a link or button, then Enter; the page that follows is loaded when it ends. */
    static Act press(String name) {
        return somebody -> {
            somebody.reach(PRESSED, name);
            somebody.page().waitForNavigation(() -> somebody.page().keyboard().press("Enter"));
        };
    }

    /** The same where no other page follows. */
    static Act tap(String name) {
        return somebody -> {
            somebody.reach(PRESSED, name);
            somebody.page().keyboard().press("Enter");
        };
    }

    /** The same where a file follows. */
    static Act fetch(String name) {
        return somebody -> {
            somebody.reach(PRESSED, name);
            var file = somebody.page()
                    .waitForDownload(() -> somebody.page().keyboard().press("Enter"));
            assertNull(file.failure(), name);
        };
    }

    static Act loseTheNetwork() {
        return somebody -> somebody.wire().cut();
    }

    static Act findTheNetwork() {
        return somebody -> somebody.wire().mend();
    }

    /** Tab to a field, then type; what stood there goes. */
    static Act write(String name, String words) {
        return somebody -> {
            var field = somebody.field(name);
            somebody.reach(field);
            if (String.valueOf(field.getAttribute("type")).startsWith("date")) field.fill(words);
            else {
                somebody.page().keyboard().press("ControlOrMeta+a");
                somebody.page().keyboard().insertText(words);
            }
        };
    }

    /** Tab to a field for files, then choose one; the window in which it is chosen is the browser’s own. */
    static Act bring(String name, String file, byte[] content) {
        return somebody -> {
            var field = somebody.field(name);
            somebody.reach(field);
            field.setInputFiles(new FilePayload(file, "application/octet-stream", content));
        };
    }

    /** Tab to a radio button or check box, then Space (or the arrows, inside a group). */
    static Act pick(String name) {
        return somebody -> {
            var choice = somebody.control(PICKED, name);
            if (choice.getAttribute("type").equals("radio")) somebody.reachRadio(choice);
            else somebody.reach(choice);
            if (!choice.isChecked()) somebody.page().keyboard().press("Space");
            assertTrue(choice.isChecked(), "picked: " + name);
        };
    }

    /** The same inside a group of that name, where others hold the like. */
    static Act pickIn(String group, String name) {
        return somebody -> {
            var within = somebody.page()
                    .getByRole(
                            AriaRole.GROUP,
                            new Page.GetByRoleOptions()
                                    .setName(somebody.words(group))
                                    .setExact(true));
            var choice = within.getByLabel(somebody.words(name)).first();
            if (choice.getAttribute("type").equals("radio")) somebody.reachRadio(choice);
            else somebody.reach(choice);
            if (!choice.isChecked()) somebody.page().keyboard().press("Space");
            assertTrue(choice.isChecked(), "picked: " + name);
        };
    }

    /** Takes back what was ticked. */
    static Act untick(String name) {
        return somebody -> {
            var choice = somebody.control(PICKED, name);
            somebody.reach(choice);
            if (choice.isChecked()) somebody.page().keyboard().press("Space");
            assertFalse(choice.isChecked(), "not picked: " + name);
        };
    }

    /** Tab to one of several buttons or links of like names, then Enter. */
    static Act follow(String selector) {
        return somebody -> {
            somebody.reach(somebody.page().locator(selector).first());
            somebody.page().waitForNavigation(() -> somebody.page().keyboard().press("Enter"));
        };
    }

    /** Tab to the one text box of the page, then type. */
    static Act answer(String words) {
        return somebody -> {
            somebody.reach(somebody.control(List.of(AriaRole.TEXTBOX), ""));
            somebody.page().keyboard().insertText(words);
        };
    }

    /** Tab to a list, then go down it to the option that begins like this. */
    static Act choose(String name, String option) {
        return somebody -> {
            var list = somebody.control(List.of(AriaRole.COMBOBOX, AriaRole.LISTBOX), name);
            somebody.reach(list);
            somebody.page().keyboard().press("Home");
            for (var other : list.locator("option").allTextContents()) {
                if (other.strip().startsWith(somebody.words(option))) break;
                somebody.page().keyboard().press("ArrowDown");
            }
            assertTrue(chosen(list).startsWith(somebody.words(option)), chosen(list));
        };
    }

    private static String chosen(Locator list) {
        return (String) list.evaluate("list => list.selectedOptions[0]?.textContent.trim() ?? ''");
    }
}

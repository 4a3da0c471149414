package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/** Going about with Tab. Wherever it stops, the focus is seen and nothing lies over it. */
final class Keyboard {
    /** More than any page has, also one that lists what many others have made. */
    private static final int MOST_STOPS = 1_000;

    /** Where the focus is (there, out of the page, at its top, elsewhere), or after “!” what is wrong with it. */
    private static final String FOCUS = """
            sought => {
              const it = document.activeElement;
              if (!it || it === document.body) return 'out';
              const named = '!' + it.tagName + ' “' + (it.textContent || it.name || '').trim().slice(0, 40) + '”';
              const style = getComputedStyle(it);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                return named + ' shows no focus ring';
              const box = it.getBoundingClientRect();
              if (box.bottom <= 0 || box.top >= innerHeight) return named + ' is out of sight';
              const inSight = Math.max(box.top, 0) + Math.min(box.bottom, innerHeight);
              const top = document.elementFromPoint(box.left + box.width / 2, inSight / 2);
              const bar = document.querySelector('.bar');
              if (bar && bar.contains(top) && !bar.contains(it)) return named + ' lies under the bar';
              if (it === sought) return 'there';
              if (sought && !sought.isConnected) return 'gone';
              return it.matches('.skip') ? 'top' : 'elsewhere';
            }""";

    private Keyboard() {}

    static void reach(Page page, Locator control) {
        if (isFocused(control)) return;
        var sought = control.elementHandle();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            var found = tab(page, sought);
            if (found.equals("there")) return;
            if (found.equals("gone")) sought = control.elementHandle();
        }
        fail("The keyboard does not reach " + control + " on " + page.url());
    }

    /** Tab stops once in a group of radio buttons; inside it the arrows move. */
    static void reachRadio(Page page, Locator choice) {
        var name = choice.getAttribute("name");
        for (int stop = 0; stop < MOST_STOPS && !name.equals(focusedName(page)); stop++) tab(page, null);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isFocused(choice)) return;
            page.keyboard().press("ArrowDown");
        }
        fail("The arrows do not reach " + choice + " on " + page.url());
    }

    /** Through the whole page and out of it: no trap, and every stop can be seen. */
    static void walk(Page page) {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            var found = tab(page, null);
            if (found.equals("out") || (found.equals("top") && stop > 0)) return;
        }
        fail("Tab does not come round on " + page.url());
    }

    private static String tab(Page page, @Nullable ElementHandle sought) {
        page.keyboard().press("Tab");
        var found = (String) page.evaluate(FOCUS, sought);
        assertFalse(found.startsWith("!"), () -> found + " on " + page.url());
        return found;
    }

    private static boolean isFocused(Locator control) {
        return (boolean) control.evaluate("it => it === document.activeElement");
    }

    private static String focusedName(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('name') ?? ''");
    }
}

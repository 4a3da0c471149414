package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Going about with Tab. Wherever it stops, the focus is seen and nothing lies over it. */
final class Keyboard {
    private static final int MOST_STOPS = 120;

    /** What is wrong with the element in focus; empty if nothing. */
    private static final String FOCUS = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return '';
              const named = it.tagName + ' “' + (it.textContent || it.name || '').trim().slice(0, 40) + '”';
              const style = getComputedStyle(it);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                return named + ' shows no focus ring';
              const box = it.getBoundingClientRect();
              if (box.bottom <= 0 || box.top >= innerHeight) return named + ' is out of sight';
              const inSight = Math.max(box.top, 0) + Math.min(box.bottom, innerHeight);
              const top = document.elementFromPoint(box.left + box.width / 2, inSight / 2);
              const bar = document.querySelector('.bar');
              if (bar && bar.contains(top) && !bar.contains(it)) return named + ' lies under the bar';
              return '';
            }""";

    private Keyboard() {}

    static void reach(Page page, Locator control) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isFocused(control)) return;
            tab(page);
        }
        fail("The keyboard does not reach " + control + " on " + page.url());
    }

    /** Tab stops once in a group of radio buttons; inside it the arrows move. */
    static void reachRadio(Page page, Locator choice) {
        var name = choice.getAttribute("name");
        for (int stop = 0; stop < MOST_STOPS && !name.equals(focusedName(page)); stop++) tab(page);
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
            tab(page);
            if ((boolean) page.evaluate("() => document.activeElement === document.body")) return;
            if ((boolean) page.evaluate("() => document.activeElement.matches('.skip')") && stop > 0) return;
        }
        fail("Tab does not come round on " + page.url());
    }

    private static void tab(Page page) {
        page.keyboard().press("Tab");
        assertEquals("", page.evaluate(FOCUS), page.url());
    }

    private static boolean isFocused(Locator control) {
        return (boolean) control.evaluate("it => it === document.activeElement");
    }

    private static String focusedName(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('name') ?? ''");
    }
}

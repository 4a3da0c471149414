package rostrum.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One thing that somebody finds on the page. */
interface Sight {
    void by(Somebody somebody);

    static Sight heading(String name) {
        return somebody -> assertThat(somebody.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(somebody.words(name)))
                        .first())
                .isVisible();
    }

    static Sight words(String words) {
        return somebody -> assertThat(somebody.page().locator("body")).containsText(somebody.words(words));
    }

    /** The talk is up to date: there is no link for looking again. */
    static Sight live() {
        return somebody -> assertThat(somebody.page().getByText(somebody.words("room.look-again")))
                .isHidden();
    }

    /** The talk says that it fell behind, and offers to look again. */
    static Sight outdated() {
        return somebody -> assertThat(somebody.page().getByText(somebody.words("room.look-again")))
                .isVisible();
    }

    /** The talk does not say that it fell behind. */
    static Sight caughtUp() {
        return somebody -> assertThat(somebody.page().locator("#stale")).isHidden();
    }

    static Sight noWords(String words) {
        return somebody -> assertThat(somebody.page().locator("body")).not().containsText(somebody.words(words));
    }

    /** What others say in the talk: these posts, in this order, each once. */
    static Sight posts(String... words) {
        return somebody ->
                assertThat(somebody.page().locator("#posts > li > p[lang]")).hasText(words);
    }

    /** What was typed is still in its field. */
    static Sight typed(String field, String words) {
        return somebody -> assertThat(somebody.field(field)).hasValue(words);
    }

    static Sight status(int status) {
        return somebody ->
                assertEquals(status, somebody.status(), somebody.page().url());
    }

    /** A page on which others leave things, too, so that its tree is no golden one. */
    static Sight shared(String name) {
        return somebody -> {
            new Screen(name, somebody.language()).take(somebody.page(), somebody.status() != 200);
            somebody.goesRound();
        };
    }

    /** The page as a whole: its accessibility tree is the golden one of that name, and Tab goes all round it. */
    static Sight page(String name) {
        return somebody -> {
            new Golden(name, somebody.language()).check(somebody.page());
            new Screen(name, somebody.language()).take(somebody.page(), somebody.status() != 200);
            somebody.goesRound();
        };
    }

    /** A page whose tree and order of Tab are looked at in another language; here only a picture is taken of it. */
    static Sight picture(String name) {
        return somebody -> new Screen(name, somebody.language()).take(somebody.page(), somebody.status() != 200);
    }

    /** A notice with the given words has the focus. */
    static Sight focusOn(String name) {
        return somebody -> {
            Locator focused = somebody.page().locator(":focus");
            assertThat(focused).containsText(somebody.words(name));
        };
    }
}

package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Proxy;
import java.util.List;
import java.util.function.Supplier;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** A person in front of a browser, with a keyboard. After each act the page is checked as a whole. */
final class Somebody {
    static final String HOUSE = "http://localhost:" + System.getProperty("house.http.port");

    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Language language;
    private final Wire wire = new Wire();
    private final BrowserContext browser;
    private final Page page;
    private final boolean scripts;
    private int status;
    private boolean hurries;

    Somebody(Language language, int width, boolean scripts) {
        this.language = language;
        this.scripts = scripts;
        browser = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setProxy(new Proxy(wire.address()).setBypass("<-loopback>,127.0.0.1"))
                        .setLocale(language.tag())
                        .setTimezoneId("UTC")
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 800));
        browser.setDefaultTimeout(PATIENCE);
        page = browser.newPage();
        page.onResponse(this::note);
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()) status = response.status();
    }

    Somebody does(Act... acts) {
        for (var act : acts) {
            act.by(this);
            if (!hurries) Inspection.of(page, scripts);
        }
        return this;
    }

    /** What other journeys look at closely and only has to be there here: without Tab, and without looking round. */
    <T> T hurrying(Supplier<T> preparation) {
        var before = hurries;
        hurries = true;
        try {
            return preparation.get();
        } finally {
            hurries = before;
        }
    }

    Somebody sees(Sight... sights) {
        for (var sight : sights) sight.by(this);
        return this;
    }

    /** Goes on where they began without a screen. */
    void takesOver(rostrum.bench.Browser begun) {
        browser.addCookies(begun.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(HOUSE))
                .toList());
    }

    /** All round the page with Tab. */
    void goesRound() {
        if (!hurries) Keyboard.walk(page);
    }

    boolean finds(String words) {
        return page.locator("body").textContent().contains(words(words));
    }

    boolean isAt(String path) {
        return page.url().contains(path);
    }

    /** What stands on the page, for taking it elsewhere: a code, a link. */
    String reads(String selector) {
        return page.locator(selector).first().textContent().strip();
    }

    List<String> readsAll(String selector) {
        return page.locator(selector).allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    Page page() {
        return page;
    }

    Wire wire() {
        return wire;
    }

    int status() {
        return status;
    }

    Language language() {
        return language;
    }

    /** A key of the product's texts is said in this person's language; all else is as it is. */
    String words(String keyOrWords) {
        return keyOrWords.matches("[a-z]+\\.[\\w.-]+") && Words.has(language, keyOrWords)
                ? Words.pattern(language, keyOrWords)
                : keyOrWords;
    }

    Locator control(List<AriaRole> roles, String name) {
        for (var whole : List.of(true, false))
            for (var role : roles) {
                var named = new Page.GetByRoleOptions().setName(words(name)).setExact(whole);
                var found = page.getByRole(role, named);
                if (found.count() > 0) return found.first();
            }
        return fail("Nothing of " + roles + " is named “" + words(name) + "” on " + page.url() + "\n"
                + page.locator("main").ariaSnapshot());
    }

    /** By its label: a password or a date is no text box to a screen reader. */
    Locator field(String name) {
        var found = page.getByLabel(words(name), new Page.GetByLabelOptions().setExact(true));
        if (found.count() == 0) fail("No field is labelled “" + words(name) + "” on " + page.url());
        return found.first();
    }

    void reach(List<AriaRole> roles, String name) {
        reach(control(roles, name));
    }

    void reach(Locator control) {
        if (hurries) control.focus();
        else Keyboard.reach(page, control);
    }

    void reachRadio(Locator choice) {
        if (hurries) choice.focus();
        else Keyboard.reachRadio(page, choice);
    }

    void leaves() {
        browser.close();
        wire.close();
    }
}

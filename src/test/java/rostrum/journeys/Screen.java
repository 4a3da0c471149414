package rostrum.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import rostrum.platform.Language;

/**
 * Pictures for people who look at the design: {@code -Dscreens=true} puts them into target/screens, narrow and wide. What
 * an English journey sees is shown in all languages; what answers a form, in that of the journey only.
 */
record Screen(String name, Language language) {
    private static final int[] WIDTHS = {320, 1280};

    void take(Page page, boolean answersForm) {
        if (!Boolean.getBoolean("screens")) return;
        shoot(page, language);
        if (answersForm || language != Language.EN) return;
        var tab = page.context().newPage();
        for (var other : Language.COMPLETE) if (other != language) shoot(in(other, tab, page.url()), other);
        in(language, tab, page.url()).close();
    }

    private void shoot(Page page, Language shown) {
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            var file = Path.of("target/screens", "%s.%s-%d.png".formatted(name, shown.tag(), width));
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        page.setViewportSize(before.width, before.height);
    }

    private static Page in(Language language, Page tab, String address) {
        var plain = address.replaceFirst("[?#].*", "");
        tab.navigate(plain + "?lang=" + language.tag());
        return tab;
    }
}

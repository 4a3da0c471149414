package rostrum.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import rostrum.platform.Language;

/** Pictures for people who look at the design: {@code -Dscreens=true} puts them into target/screens. */
record Screen(String name, Language language) {
    void take(Page page) {
        if (!Boolean.getBoolean("screens")) return;
        var before = page.viewportSize();
        for (var width : new int[] {320, 1280}) {
            page.setViewportSize(width, 800);
            var file = Path.of("target/screens", "%s.%s-%d.png".formatted(name, language.tag(), width));
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        page.setViewportSize(before.width, before.height);
    }
}

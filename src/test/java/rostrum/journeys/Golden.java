package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rostrum.platform.Language;

/**
 * The accessibility tree of a page, as it was read and found good. {@code -Dgolden=write} writes it anew. What differs
 * from run to run (codes, names, dates) is covered.
 */
record Golden(String name, Language language) {
    private static final String DAYS =
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day" + "|(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)،?";

    void check(Page page) {
        var file = Path.of("accessibility/trees", name + "." + language.tag() + ".yaml");
        var tree = tree(page);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, tree);
            } else assertEquals(Files.readString(file), tree, "the accessibility tree of " + name);
        } catch (IOException e) {
            throw new UncheckedIOException("No golden tree for " + name + ": run with -Dgolden=write", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static String tree(Page page) {
        var tree = page.locator("body").ariaSnapshot();
        for (var given :
                (List<String>) page.evaluate("() => [...document.querySelectorAll('bdi')].map(b => b.textContent)"))
            if (!given.isBlank()) tree = tree.replace(given.strip(), "NAME");
        return tree.replaceAll("\\b[0-9A-HJKMNP-TV-Z]{4}(?: [0-9A-HJKMNP-TV-Z]{4})+\\b", "CODE")
                        .replaceAll("\\b(?=[a-z]*[0-9])[0-9a-hjkmnp-tv-z]{16}\\b", "ID")
                        .replaceAll("(?:" + DAYS + ") \\d{1,2} \\p{L}+ \\d{4}", "DAY")
                        .replaceAll("\\b\\d{1,2}:\\d{2}\\b", "TIME")
                + "\n";
    }
}

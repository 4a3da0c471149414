package rostrum.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;

/**
 * The accessibility tree of a page, as it was read and found good. {@code -Dgolden=write} writes it anew. What differs
 * from run to run (codes, names, dates, how many others are there) is covered. Trees are kept in one language of either
 * direction: the others have the same pages with other words.
 */
record Golden(String name, Language language) {
    private static final Set<Language> KEPT = Set.of(Language.EN, Language.AR);
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)،?)";
    private static final Map<String, String> COVERS = covers();

    private static Map<String, String> covers() {
        var covers = new LinkedHashMap<String, String>();
        covers.put("\\b[0-9A-HJKMNP-TV-Z]{4}(?: [0-9A-HJKMNP-TV-Z]{4})+(?: [0-9A-HJKMNP-TV-Z]{2})?\\b", "CODE");
        covers.put("\\b(?:[0-9A-HJKMNP-TV-Z]{16}|[0-9a-hjkmnp-tv-z]{26})\\b", "CODE");
        covers.put("\\b[0-9a-hjkmnp-tv-z]{16}\\b", "ID");
        covers.put("\\b20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\b", "WHEN");
        covers.put("(textbox [^\\n]*: )20\\d\\d-\\d\\d-\\d\\d\\b", "$1DAY");
        covers.put("(?:" + WEEKDAY + " )?(?:\\d{1,2}(?: \\p{L}+)? ?[–-] ?)?\\d{1,2} \\p{L}+ \\d{4}", "DAY");
        covers.put("(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \\d{1,2} \\p{L}{3,4}", "DAY");
        covers.put(WEEKDAY + " \\d{1,2} \\p{L}+", "DAY");
        covers.put("\\b\\d{1,2}:\\d{2}\\b", "TIME");
        covers.put("\\b[0-9a-f]{64}\\b", "HASH");
        covers.put("(?:GMT|غرينتش)[+-]\\d+", "ZONE");
        covers.put("\\b\\d+ (s|min|h|KB|ث|د|س|كيلوبايت|ك\\.ب)(?!\\p{L})", "N $1");
        covers.put("((?:On duty|في المناوبة): )\\d+", "$1N");
        return covers;
    }

    void check(Page page) {
        if (!KEPT.contains(language)) return;
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

    /** The tree with everything covered that differs from run to run, so that equal pages have equal trees. */
    @SuppressWarnings("unchecked")
    static String tree(Page page) {
        var tree = page.locator("body").ariaSnapshot();
        for (var given :
                (List<String>) page.evaluate("() => [...document.querySelectorAll('bdi')].map(b => b.textContent)"))
            if (!given.isBlank()) tree = tree.replace(given.strip(), "NAME");
        return covered(tree) + "\n";
    }

    static String covered(String text) {
        var covered = text;
        for (var cover : COVERS.entrySet()) covered = covered.replaceAll(cover.getKey(), cover.getValue());
        return covered;
    }
}

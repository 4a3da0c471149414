package rostrum;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import rostrum.platform.KnownIssues;
import rostrum.platform.Language;

/** What we say about accessibility is complete, shown by tests that exist, and not out of date. */
class AccessibilityTest {
    private static final Path CRITERIA = Path.of("accessibility/criteria.yaml");

    @Test
    void everyCriterionOfWcag22HasItsLine() throws IOException {
        var levels = criteria().stream().collect(Collectors.groupingBy(one -> one.get("level"), Collectors.counting()));
        var ids = criteria().stream().map(one -> one.get("id")).collect(Collectors.toSet());

        assertEquals(Map.of("A", 31L, "AA", 24L), levels);
        assertEquals(55, ids.size());
    }

    @Test
    void whatIsSupportedIsShownByATestThatExists() throws IOException {
        for (var criterion : criteria()) {
            if (criterion.get("status").equals("not-applicable")) continue;
            var test = criterion.get("test");
            assertDoesNotThrow(
                    () -> Class.forName(test, false, getClass().getClassLoader()), criterion.get("id") + " " + test);
        }
    }

    @Test
    void noKnownIssueHasExpired() {
        for (var issue : KnownIssues.all())
            assertTrue(
                    issue.expires().isAfter(LocalDate.now()), issue.id() + " had to be mended by " + issue.expires());
    }

    @Test
    void everyKnownIssueIsToldInEveryLanguage() {
        for (var issue : KnownIssues.all())
            for (var language : Language.COMPLETE)
                assertFalse(issue.words().getOrDefault(language, "").isBlank(), issue.id() + " " + language);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> criteria() throws IOException {
        return (List<Map<String, String>>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CRITERIA));
    }
}

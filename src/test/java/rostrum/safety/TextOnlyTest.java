package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people said stays text, in pages and in scripts. */
class TextOnlyTest {
    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe|@raw");
    private static final Pattern INLINE = Pattern.compile("\\s(on[a-z]+|style)=\"|<style|javascript:|<script>");
    private static final Pattern MADE_HTML = Pattern.compile(
            "(inner|outer)HTML\\s*\\+?=(?!=)|insertAdjacentHTML|document\\.write|setHTMLUnsafe|createContextualFragment"
                    + "|\\beval\\(|new Function");

    @Test
    void noTemplateWritesWhatIsNotEscaped() throws IOException {
        assertEquals(List.of(), holding(UNESCAPED, "src/main/jte", ".jte"));
    }

    @Test
    void noPageBringsScriptOrStyleInItself() throws IOException {
        var leaveTheHouse = Set.of(
                Path.of("src/main/jte/publishing/on-paper.jte"), Path.of("src/main/jte/publishing/on-screen.jte"));

        assertEquals(leaveTheHouse, Set.copyOf(holding(INLINE, "src/main/jte", ".jte")), "files that stand alone");
    }

    @Test
    void noScriptMakesHtmlOfText() throws IOException {
        assertEquals(List.of(), holding(MADE_HTML, "src/main/webapp/assets", ".js"));
    }

    private static List<Path> holding(Pattern wrong, String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> wrong.matcher(read(file)).find())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package rostrum.safety;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What comes from elsewhere comes in one version that was chosen; no secret comes with the product. */
class SupplyTest {
    private static final Pattern PART = Pattern.compile("<(plugin|dependency|path)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");
    private static final Pattern CHOSEN = Pattern.compile("\\d[\\w.-]*|\\$\\{[a-z]+\\.version}");
    private static final Pattern SECRET =
            Pattern.compile("(?i)name=\"[^\"]*(password|key|secret)\"[^>]*defaultValue=\"[^\"]+\"|password=\"[^$\"]");

    @Test
    void everyVersionIsChosen() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var open = VERSION.matcher(pom)
                .results()
                .map(version -> version.group(1))
                .filter(version -> !CHOSEN.matcher(version).matches() || version.contains("SNAPSHOT"))
                .toList();

        assertEquals(List.of("0.1.0-SNAPSHOT"), open, "our own alone is open");
        for (var property : Pattern.compile("<([a-z]+\\.version)>([^<]*)<")
                .matcher(pom)
                .results()
                .toList())
            assertTrue(property.group(2).matches("\\d[\\w.-]*|\\$\\{" + property.group(1) + "}"), property.group());
    }

    @Test
    void everyPluginNamesItsVersionOnce() throws IOException {
        var named = plugins(true);
        var open = plugins(false);

        open.removeAll(named);
        assertEquals(Set.of(), open);
    }

    private static Set<String> plugins(boolean withVersion) throws IOException {
        return PART.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .filter(part -> part.group(1).equals("plugin"))
                .filter(part -> VERSION.matcher(part.group(2)).find() == withVersion)
                .map(part -> part.group(2).replaceFirst("(?s).*?<artifactId>([^<]+)<.*", "$1"))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void noSecretHasADefault() throws IOException {
        try (var files = Files.list(Path.of("liberty-config"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertEquals(0, SECRET.matcher(Files.readString(file)).results().count(), file::toString);
        }
    }
}

package rostrum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map in the README is the truth: a room of the house uses what stands on its right there and nothing else. */
class FeatureMapTest {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) +-> ([\\w ]+)$");

    private static final Map<String, Set<String>> MAP = new LinkedHashMap<>();

    @BeforeAll
    static void readTheMap() throws IOException {
        var lines = LINE.matcher(Files.readString(Path.of("README.md")));
        while (lines.find()) MAP.put(lines.group(1), Set.of(lines.group(2).split(" ")));
        MAP.put("platform", Set.of());
    }

    @Test
    void namesEveryRoomOfTheHouse() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/rostrum"))) {
            var rooms = folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());

            assertEquals(new TreeSet<>(rooms), new TreeSet<>(MAP.keySet()));
        }
    }

    @TestFactory
    Stream<DynamicTest> goesDownhillOnly() {
        return MAP.keySet().stream().map(room -> DynamicTest.dynamicTest(room, () -> usesOnlyItsRight(room)));
    }

    private static void usesOnlyItsRight(String room) {
        var others = MAP.keySet().stream()
                .filter(other -> !other.equals(room) && !MAP.get(room).contains(other))
                .map(FeatureMapTest::inside)
                .toArray(String[]::new);

        noClasses()
                .that(resideInAnyPackage(inside(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("the map in README.md does not show " + room + " -> " + Arrays.toString(others))
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static String inside(String room) {
        return "rostrum." + room + "..";
    }
}

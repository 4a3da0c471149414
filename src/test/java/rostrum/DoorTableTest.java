package rostrum;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rostrum.budget.Door;
import rostrum.people.Role;

/** Every door of the house stands in {@code doors.csv}, and nothing else does. */
class DoorTableTest {
    private static final Set<String> DOORS = House.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(DoorTableTest::doors)
            .collect(toCollection(TreeSet::new));

    @Test
    void noDoorIsForgottenAndNoneIsInvented() throws IOException {
        var listed = Door.all().stream().map(Door::toString).collect(toCollection(TreeSet::new));

        assertEquals(String.join("\n", DOORS), String.join("\n", listed));
    }

    @Test
    void everyRoleHasItsColumn() throws IOException {
        var roles = new TreeSet<>(Role.ALL);
        roles.addAll(Set.of("nobody", "participant", "facilitator"));
        for (var door : Door.all())
            assertEquals(roles, new TreeSet<>(door.entries().keySet()), door.toString());
    }

    /** Who gives out roles sees nothing that a young person said; nor does who looks at the audit log only. */
    @Test
    void administratorsAndAuditorsMeetNoContent() throws IOException {
        for (var door : Door.all())
            if (door.path().matches("/(desk|queue|escalations|rooms|me)\\b.*"))
                for (var role : Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.OBSERVER))
                    assertEquals(false, door.admits(role), door + " " + role);
    }

    private static Stream<String> doors(JavaClass type) {
        var root = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream().flatMap(method -> verb(method).map(verb -> verb + " " + path(root, method)));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value());
    }

    private static String path(String root, JavaMethod method) {
        var rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var whole = ("/" + root + "/" + rest).replaceAll("/+", "/");
        return whole.length() > 1 ? whole.replaceFirst("/$", "") : whole;
    }
}

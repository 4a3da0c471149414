package rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No door stands in front of another: the server picks one resource by its own path, and looks nowhere else. */
class DoorsTest {
    private static final List<JavaClass> DOORS = House.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .toList();

    @Test
    void everyDoorCanBeReached() {
        var hidden = DOORS.stream()
                .flatMap(door -> paths(door)
                        .flatMap(path -> DOORS.stream()
                                .filter(other -> letters(root(other)) > letters(root(door)))
                                .filter(other -> path.matches(pattern(root(other))))
                                .map(other -> path + " of " + door.getSimpleName() + " lies behind "
                                        + other.getSimpleName())))
                .toList();

        assertEquals(List.of(), hidden);
    }

    /** Every path that a method of this door answers, with a letter in place of each variable. */
    private static Stream<String> paths(JavaClass door) {
        return door.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Path.class))
                .map(method -> method.getAnnotationOfType(Path.class).value())
                .map(path ->
                        (root(door) + "/" + path).replaceAll("\\{[^}]*}", "x").replaceAll("/+", "/"));
    }

    private static String root(JavaClass door) {
        return door.getAnnotationOfType(Path.class).value();
    }

    private static String pattern(String root) {
        return root.replaceAll("\\{[^}]*}", "[^/]+") + "(/.*)?";
    }

    private static int letters(String path) {
        return path.replaceAll("\\{[^}]*}", "").length();
    }
}

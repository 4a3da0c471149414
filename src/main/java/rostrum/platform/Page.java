package rostrum.platform;

import java.util.List;
import java.util.Locale;

/**
 * What one visitor may see: a record. The same value is written as HTML by its template ({@code room.RoomPage} by {@code
 * room/room.jte}) or, asked for, as JSON.
 */
public interface Page {
    default int status() {
        return 200;
    }

    /** What a person has to mend in the form of this page. */
    default List<Problem> problems() {
        return List.of();
    }

    /** The same with what stands beside single questions, rows or files: a program is told all of it. */
    default List<Problem> toMend() {
        return problems();
    }

    default String template() {
        var type = getClass();
        var feature = type.getPackageName().substring("rostrum.".length()).replace('.', '/');
        var name = type.getSimpleName().replaceFirst("Page$", "");
        var file = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return feature + "/" + file + ".jte";
    }
}

package rostrum.platform;

import java.util.Locale;

/**
 * What one visitor may see: a record. The same value is written as HTML by its template ({@code room.RoomPage} by {@code
 * room/room.jte}) or, asked for, as JSON.
 */
public interface Page {
    default int status() {
        return 200;
    }

    default String template() {
        var type = getClass();
        var feature = type.getPackageName().substring("rostrum.".length()).replace('.', '/');
        var name = type.getSimpleName().replaceFirst("Page$", "");
        var file = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return feature + "/" + file + ".jte";
    }
}

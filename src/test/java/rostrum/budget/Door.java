package rostrum.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of {@code doors.csv}.
 *
 * @param entries what each role meets here: yes, no, or visit
 */
public record Door(String method, String path, Map<String, String> entries) {
    public static List<Door> all() throws IOException {
        try (var in = Objects.requireNonNull(Door.class.getResourceAsStream("/doors.csv"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var lines = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*,\\s*"))
                    .toList();
            var roles = lines.get(0);
            return lines.stream().skip(1).map(cells -> of(cells, roles)).toList();
        }
    }

    private static Door of(String[] cells, String[] roles) {
        var entries = new LinkedHashMap<String, String>();
        for (int i = 2; i < roles.length; i++) entries.put(roles[i], cells[i]);
        return new Door(cells[0], cells[1], entries);
    }

    public boolean admits(String role) {
        return says("yes", role);
    }

    public boolean says(String entry, String role) {
        return entry.equals(entries.get(role));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

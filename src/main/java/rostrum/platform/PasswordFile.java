package rostrum.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The passwords of the users of the database, in PostgreSQL's own format: the driver finds them there, so they stand in no
 * configuration.
 */
final class PasswordFile {
    private static final String NAME = "pgpass";
    private static final Pattern LINE = Pattern.compile("(?:[^:]*:){3}(?<user>[^:]*):(?<password>.*)");

    private final DataDirectory data;
    private final List<String> lines = new ArrayList<>();

    PasswordFile(DataDirectory data) throws IOException {
        this.data = data;
        var file = data.resolve(NAME);
        if (Files.exists(file)) lines.addAll(Files.readAllLines(file));
        System.setProperty("org.postgresql.pgpassfile", file.toString());
    }

    /** Made by chance if there is none yet. */
    String of(String user) throws IOException {
        var known = find(user);
        if (known.isPresent()) return known.get();
        var fresh = Secret.fresh(32).plain();
        keep(user, fresh);
        return fresh;
    }

    void keep(String user, String password) throws IOException {
        lines.removeIf(line -> is(user, line));
        lines.add("*:*:*:" + user + ":" + password.replace("\\", "\\\\").replace(":", "\\:"));
        data.writePrivately(NAME, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> find(String user) {
        return lines.stream()
                .filter(line -> is(user, line))
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> line.group("password").replaceAll("\\\\(.)", "$1"))
                .findFirst();
    }

    private static boolean is(String user, String line) {
        var parts = LINE.matcher(line);
        return parts.matches() && parts.group("user").equals(user);
    }
}

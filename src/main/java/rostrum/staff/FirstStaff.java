package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rostrum.people.Role;
import rostrum.platform.DataDirectory;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/**
 * On the first start somebody must be able to come in: accounts with random passwords in a private file. Whoever installs
 * Rostrum vouches for them for a quarter of a year; by then the administrator has entered their real papers.
 */
@ApplicationScoped
public class FirstStaff {
    private static final String FILE = "first-passwords.txt";
    private static final int VOUCHED_DAYS = 90;
    private static final String ADMINISTRATOR = "administrator";
    private static final Map<String, String> NAMES = names();

    @Inject
    Colleagues colleagues;

    @Inject
    Hashing hashing;

    @Inject
    DataDirectory data;

    @Inject
    Time time;

    /** Where the passwords stand; each line holds role, name and password. */
    public Path welcome() throws IOException {
        var file = data.resolve(FILE);
        if (colleagues.isEmpty()) return write(NAMES, "");
        if (colleagues.hasAdministrator()) return file;
        var before = Files.exists(file) ? Files.readString(file) : "";
        return write(Map.of(ADMINISTRATOR, Role.ADMINISTRATOR), before);
    }

    private Path write(Map<String, String> names, String before) throws IOException {
        var lines = new StringBuilder(before);
        names.forEach((name, role) -> {
            var password = Secret.fresh(20).plain();
            colleagues.add(name, hashing.hash(password), Set.of(role), papers(role));
            lines.append("%s %s %s\n".formatted(role, name, password));
        });
        return data.writePrivately(FILE, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Papers papers(String role) {
        if (!Role.needsPapers(Set.of(role))) return Papers.NONE;
        var until = LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(VOUCHED_DAYS);
        return new Papers(until, until);
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("editor", Role.EDITOR);
        names.put("publisher", Role.PUBLISHER);
        names.put("moderator-1", Role.MODERATOR);
        names.put("moderator-2", Role.MODERATOR);
        names.put("lead", Role.LEAD);
        names.put("deputy", Role.LEAD);
        names.put("auditor", Role.AUDITOR);
        names.put(ADMINISTRATOR, Role.ADMINISTRATOR);
        return names;
    }
}

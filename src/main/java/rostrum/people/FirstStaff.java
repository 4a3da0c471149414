package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rostrum.platform.DataDirectory;
import rostrum.platform.Secret;

/** On the first start somebody must be able to come in: accounts with random passwords in a private file. */
@ApplicationScoped
public class FirstStaff {
    private static final String FILE = "first-passwords.txt";
    private static final Map<String, String> NAMES = names();

    @Inject
    Colleagues colleagues;

    @Inject
    DataDirectory data;

    /** Where the passwords stand; each line holds role, name and password. */
    public Path welcome() throws IOException {
        var file = data.resolve(FILE);
        if (!colleagues.isEmpty()) return file;
        var lines = new StringBuilder();
        NAMES.forEach((name, role) -> {
            var password = Secret.fresh(20).plain();
            colleagues.add(name, password, Set.of(role));
            lines.append(role)
                    .append(' ')
                    .append(name)
                    .append(' ')
                    .append(password)
                    .append('\n');
        });
        return data.writePrivately(FILE, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("editor", Role.EDITOR);
        names.put("publisher", Role.PUBLISHER);
        names.put("moderator-1", Role.MODERATOR);
        names.put("moderator-2", Role.MODERATOR);
        names.put("lead", Role.LEAD);
        names.put("auditor", Role.AUDITOR);
        return names;
    }
}

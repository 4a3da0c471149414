package rostrum.bench.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.bench.Mishap;

/** What the console asks for, as {@code --name value}. */
public record Flags(Map<String, String> given) {

    public static Flags read(List<String> words, String usage, List<String> known) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            var name = words.get(i).replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == words.size()) throw new Mishap(usage);
            given.put(name, words.get(i + 1));
        }
        if (given.containsKey("server") != given.containsKey("staff"))
            throw new Mishap("--server and --staff go together. " + usage);
        return new Flags(given);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    public int number(String name, int usual) {
        try {
            return text(name).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException e) {
            throw new Mishap("--" + name + " takes a whole number.");
        }
    }
}

package rostrum.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person sent with a form. It can only be had with a token that this server gave to the same browser. */
public record Form(Map<String, List<String>> fields) {
    static final String TOKEN = "_token";

    static Form parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            var value = parts.length == 2 ? decode(parts[1]) : "";
            fields.computeIfAbsent(decode(parts[0]), ignored -> new ArrayList<>())
                    .add(value);
        }
        return new Form(fields);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The text as typed, with line ends as one character; empty where the field is missing. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("").replace("\r\n", "\n").replace("\0", "");
    }

    public String trimmed(String name) {
        return text(name).strip();
    }

    /** Everything in own words, for giving it back where it cannot be taken. */
    public String written() {
        return fields.keySet().stream()
                .filter(field -> field.equals("words") || field.endsWith(".words"))
                .map(this::trimmed)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }
}

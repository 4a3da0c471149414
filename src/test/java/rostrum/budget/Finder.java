package rostrum.budget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds thousands of words in megabytes of text, which is read once: by how they begin. */
final class Finder {
    private static final int BEGINNING = 8;
    private static final int LIKELY = 1 << 20;

    /** A word as it was planted, and one way in which it may be written. */
    private record Form(String word, String written) {}

    private final Map<String, List<Form>> byBeginning = new HashMap<>();
    private final boolean[] likely = new boolean[LIKELY];

    Finder(Collection<String> words) {
        for (var word : words) {
            add(word, word);
            add(word, URLEncoder.encode(word, StandardCharsets.UTF_8));
            add(word, HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void add(String word, String written) {
        likely[hash(written, 0)] = true;
        byBeginning
                .computeIfAbsent(written.substring(0, BEGINNING), fresh -> new ArrayList<>())
                .add(new Form(word, written));
    }

    private static int hash(String text, int at) {
        var hash = 0;
        for (int i = at; i < at + BEGINNING; i++) hash = hash * 31 + text.charAt(i);
        return hash & (LIKELY - 1);
    }

    Set<String> in(String text) {
        var found = new HashSet<String>();
        for (int at = 0; at + BEGINNING <= text.length(); at++)
            if (likely[hash(text, at)])
                for (var form : byBeginning.getOrDefault(text.substring(at, at + BEGINNING), List.of()))
                    if (text.startsWith(form.written(), at)) found.add(form.word());
        return found;
    }
}

package rostrum.summary.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How files were called by whoever sent them.
 *
 * @param called by the name under which each is kept
 * @param ignored those that are not needed, in the order in which they came
 */
public record FileNames(Map<String, String> called, List<String> ignored) {
    static final FileNames NONE = new FileNames(Map.of(), List.of());

    private static final int LONGEST = 120;

    /** Of a file that is kept. */
    String of(String kept) {
        return called.getOrDefault(kept, kept);
    }

    /** One line a file: the name under which it is kept, if it is, and its own. */
    String canonical() {
        var lines = new ArrayList<String>();
        new TreeMap<>(called).forEach((kept, name) -> lines.add(kept + "\t" + name));
        for (var name : ignored) lines.add("\t" + name);
        return String.join("\n", lines);
    }

    static FileNames read(String canonical) {
        var called = new TreeMap<String, String>();
        var ignored = new ArrayList<String>();
        canonical.lines().map(line -> line.split("\t", 2)).forEach(parts -> {
            if (parts[0].isEmpty()) ignored.add(parts[1]);
            else called.put(parts[0], parts[1]);
        });
        return new FileNames(called, ignored);
    }

    /** On one line, and not endless. */
    static String plain(String name) {
        var line = name.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

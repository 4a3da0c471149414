package rostrum.survey;

import java.util.HashMap;
import java.util.Map;

/** Where things stand in the files of a survey, so that whoever finds fault with them can say it. */
public final class Lines {
    public static final String STRUCTURE = "survey.yaml";

    private final String folder;
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    Lines(String folder) {
        this.folder = folder;
    }

    void put(String file, String key, int line) {
        lines.computeIfAbsent(file, ignored -> new HashMap<>()).put(key, line);
    }

    /** Where a key stands, as in {@code age-check.options.face}; where it does not, what it should stand in. */
    public Flaw flaw(String file, String key, String advice, Map<String, Object> values) {
        return new Flaw(path(file), line(file, key), advice, values);
    }

    String path(String file) {
        return "surveys/" + folder + "/" + file;
    }

    private int line(String file, String key) {
        var known = lines.getOrDefault(file, Map.of());
        var at = key;
        while (!known.containsKey(at) && at.contains(".")) at = at.substring(0, at.lastIndexOf('.'));
        return known.getOrDefault(at, 1);
    }
}

package rostrum.survey;

import java.util.HashMap;
import java.util.Map;
import rostrum.platform.Language;

/** Where things stand in the files of a survey, so that whoever finds fault with them can say it. */
public final class Lines {
    static final String STRUCTURE = "survey.yaml";

    private final String folder;
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();
    private final Map<String, Lines> taken = new HashMap<>();

    Lines(String folder) {
        this.folder = folder;
    }

    /** English is the source, every other language a translation of it. */
    static String words(Language language) {
        return language.tag() + (language == Language.EN ? ".yaml" : ".xlf");
    }

    void put(String file, String key, int line) {
        of(file).put(key, line);
    }

    void putFirst(String file, String key, int line) {
        of(file).putIfAbsent(key, line);
    }

    private Map<String, Integer> of(String file) {
        return lines.computeIfAbsent(file, ignored -> new HashMap<>());
    }

    /** The words of this question stand in another place. */
    void take(String question, Lines from) {
        taken.put(question, from);
    }

    /** Where a key stands, as in {@code age-check.show-if}; where it does not, what it should stand in. */
    public Flaw structure(String key, String advice, Map<String, Object> values) {
        return flaw(STRUCTURE, key, advice, values);
    }

    /** Where words stand, as those of {@code age-check.options.face}. */
    public Flaw words(Language language, String key, String advice, Map<String, Object> values) {
        var question = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return taken.getOrDefault(question, this).flaw(words(language), key, advice, values);
    }

    private Flaw flaw(String file, String key, String advice, Map<String, Object> values) {
        return new Flaw(path(file), line(file, key), advice, values, key);
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

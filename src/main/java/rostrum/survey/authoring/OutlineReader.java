package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads what a form can show of the files of a survey, or finds that they do not fit into one. */
final class OutlineReader {
    private static final String QUESTIONS = "questions";

    private final Map<String, String> files;
    private boolean fits = true;

    OutlineReader(Map<String, String> files) {
        this.files = files;
    }

    Optional<Outline> read() {
        var structure = load(Outline.STRUCTURE);
        var words = load(Outline.ENGLISH);
        var items = items(structure.getOrDefault(QUESTIONS, List.of()));
        structure.remove(QUESTIONS);
        var head = texts(structure);
        var english = english(words);
        var review = text(words.getOrDefault("review", Outline.NOT_REVIEWED));
        var rest = new TreeMap<>(files);
        rest.keySet().removeAll(List.of(Outline.STRUCTURE, Outline.ENGLISH));
        return fits ? Optional.of(new Outline(head, items, english, review, rest)) : Optional.empty();
    }

    /** Without types: what looks like a number or a yes is a text here. */
    private Map<String, Object> load(String name) {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try {
            var content = files.getOrDefault(name, "");
            return content.isBlank() ? new LinkedHashMap<>() : map(new Load(settings).loadFromString(content));
        } catch (YamlEngineException e) {
            fits = false;
            return new LinkedHashMap<>();
        }
    }

    private Map<String, Object> map(Object node) {
        var map = new LinkedHashMap<String, Object>();
        if (node instanceof Map<?, ?> given)
            given.forEach((key, value) -> map.put(key instanceof String name ? name : odd(), value));
        else odd();
        return map;
    }

    private String odd() {
        fits = false;
        return "";
    }

    private Map<String, String> texts(Map<String, Object> map) {
        var texts = new LinkedHashMap<String, String>();
        map.forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    private String text(Object node) {
        return node instanceof String text ? text : odd();
    }

    private List<Item> items(Object node) {
        var items = new ArrayList<Item>();
        var codes = new LinkedHashSet<String>();
        for (var one : list(node)) {
            var item = item(map(one));
            if (!CodedLines.isCode(item.code()) || !codes.add(item.code())) fits = false;
            items.add(item);
        }
        return List.copyOf(items);
    }

    private List<?> list(Object node) {
        if (node instanceof List<?> list) return list;
        fits = false;
        return List.of();
    }

    private Item item(Map<String, Object> map) {
        var keys = new LinkedHashMap<String, List<String>>();
        map.forEach((key, value) -> {
            if (Item.LISTS.contains(key))
                keys.put(key, list(value).stream().map(this::text).toList());
            else keys.put(key, List.of(text(value)));
        });
        return new Item(keys);
    }

    private Map<String, String> english(Map<String, Object> words) {
        var english = new LinkedHashMap<String, String>();
        if (words.containsKey(Outline.TITLE)) english.put(Outline.TITLE, text(words.get(Outline.TITLE)));
        if (words.containsKey(QUESTIONS)) flatten("", map(words.get(QUESTIONS)), english);
        words.keySet().removeAll(List.of("language", "review", Outline.TITLE, QUESTIONS));
        if (!words.isEmpty()) fits = false;
        return english;
    }

    private void flatten(String path, Map<String, Object> map, Map<String, String> english) {
        map.forEach((key, value) -> {
            if (key.contains(".")) fits = false;
            if (value instanceof Map<?, ?>) flatten(path + key + ".", map(value), english);
            else english.put(path + key, text(value));
        });
    }
}

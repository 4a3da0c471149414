package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.survey.QuestionWords;

/** One question as its author sees and types it: everything by the name of its field. */
public record ItemForm(Map<String, String> fields) {
    static final String HINT = "hint";
    private static final List<String> TEXTS = List.of(Outline.TITLE, "topic", HINT);
    private static final List<String> PARTS = List.of(Shape.OPTIONS, Shape.ROWS, Shape.ALTERNATIVES);
    private static final List<String> SETTINGS = List.of("reason", "most", "points", "least", "step", "limit");

    static ItemForm of(Item item, Map<String, String> words) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, Item.TYPE, item.type());
        for (var key : SETTINGS) put(fields, key, item.text(key));
        put(fields, Item.SHOW_IF, item.text(Item.SHOW_IF));
        if (item.isSensitive()) fields.put(Item.SENSITIVE, "true");
        for (var key : TEXTS) put(fields, key, words.getOrDefault(key, ""));
        for (var part : PARTS)
            put(
                    fields,
                    part,
                    CodedLines.of(item.list(part), within(words, part + ".")).typed());
        for (var variant : QuestionWords.VARIANTS) {
            var own = within(words, variant + ".");
            for (var key : List.of(Outline.TITLE, HINT)) put(fields, variant + "." + key, own.getOrDefault(key, ""));
            for (var part : PARTS)
                put(
                        fields,
                        variant + "." + part,
                        CodedLines.of(List.of(), within(own, part + ".")).typed());
        }
        return new ItemForm(fields);
    }

    static ItemForm of(Form form) {
        var fields = new LinkedHashMap<String, String>();
        form.fields().keySet().stream()
                .filter(name -> isField(name.substring(name.indexOf('.') + 1)))
                .forEach(name -> put(fields, name, form.trimmed(name)));
        return new ItemForm(fields);
    }

    private static boolean isField(String name) {
        return TEXTS.contains(name)
                || PARTS.contains(name)
                || SETTINGS.contains(name)
                || List.of(Item.TYPE, Item.SHOW_IF, Item.SENSITIVE).contains(name);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) fields.put(name, value);
    }

    private static Map<String, String> within(Map<String, String> words, String beginning) {
        var within = new LinkedHashMap<String, String>();
        words.forEach((name, text) -> {
            if (name.startsWith(beginning)) within.put(name.substring(beginning.length()), text);
        });
        return within;
    }

    /** Empty where nothing was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What no file could hold; all else is for the proof to say. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        fields.forEach((name, typed) -> {
            if (!PARTS.contains(name.substring(name.indexOf('.') + 1))) return;
            for (var code : new CodedLines(typed).wrong())
                problems.add(new Problem(name, "authoring.code-wrong", Map.of("code", code)));
        });
        return problems;
    }

    /** In place of the question as it was before: its code stays. */
    Item item(Item before) {
        var keys = new LinkedHashMap<String, List<String>>();
        if (before.isTaken()) {
            before.keys().forEach(keys::put);
            keys.keySet().removeAll(List.of(Item.SHOW_IF, Item.SENSITIVE));
        } else own(before.code(), keys);
        if (!text(Item.SHOW_IF).isEmpty()) keys.put(Item.SHOW_IF, List.of(text(Item.SHOW_IF)));
        if (fields.containsKey(Item.SENSITIVE)) keys.put(Item.SENSITIVE, List.of("true"));
        return new Item(keys);
    }

    private void own(String code, Map<String, List<String>> keys) {
        var shape = Shape.of(text(Item.TYPE));
        keys.put(Item.CODE, List.of(code));
        keys.put(Item.TYPE, List.of(shape.type()));
        for (var part : shape.listed()) keys.put(part, new CodedLines(text(part)).codes());
        for (var key : shape.settings()) if (!text(key).isEmpty()) keys.put(key, List.of(text(key)));
    }

    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        var parts = Shape.of(text(Item.TYPE)).parts();
        for (var key : TEXTS) put(words, key, text(key));
        for (var part : parts) coded(words, part);
        for (var variant : QuestionWords.VARIANTS) {
            for (var key : List.of(Outline.TITLE, HINT)) put(words, variant + "." + key, text(variant + "." + key));
            for (var part : parts) coded(words, variant + "." + part);
        }
        return words;
    }

    private void coded(Map<String, String> words, String part) {
        new CodedLines(text(part)).words().forEach((code, text) -> words.put(part + "." + code, text));
    }
}

package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.survey.Flaw;
import rostrum.survey.SurveyWriter;
import rostrum.survey.xliff.Unit;
import rostrum.survey.xliff.Xliff;
import rostrum.survey.xliff.XliffReader;

/**
 * A survey while it is written: it may have any flaw and is still held together. Files that a form can show are read into it
 * and written from it; the proof reads the files.
 *
 * @param head what stands before the questions, by its keys
 * @param english all words by what they are for, as in {@code age-check.options.face}
 * @param review whether somebody who grew up with English has read them, as the file says it
 * @param rest all other files, by name
 */
record Outline(
        Map<String, String> head,
        List<Item> items,
        Map<String, String> english,
        String review,
        Map<String, String> rest) {
    static final String STRUCTURE = "survey.yaml";
    static final String ENGLISH = "en.yaml";
    static final String NOT_REVIEWED = "not yet reviewed by a native speaker";
    static final String TITLE = "title";
    static final String YOUNGEST = "youngest";

    static Outline begun(String code, int version, String title) {
        var head = new LinkedHashMap<String, String>();
        head.put("survey", code);
        head.put("version", version + "");
        head.put(YOUNGEST, "10-12");
        return new Outline(head, List.of(), Map.of(TITLE, title), NOT_REVIEWED, Map.of());
    }

    /** Empty where the files hold what no form could show: then they are mended as files. */
    static Optional<Outline> read(Map<String, String> files) {
        return new OutlineReader(files).read();
    }

    Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The words of one question, by what they are for within it: {@code title}, {@code easy.options.face}. */
    Map<String, String> words(String code) {
        var words = new LinkedHashMap<String, String>();
        english.forEach((name, text) -> {
            if (name.startsWith(code + ".")) words.put(name.substring(code.length() + 1), text);
        });
        return words;
    }

    Outline heading(String key, String value) {
        var other = new LinkedHashMap<>(head);
        other.put(key, value);
        return new Outline(other, items, english, review, rest);
    }

    Outline titled(String title) {
        var words = new LinkedHashMap<>(english);
        words.put(TITLE, title);
        return changed(items, words);
    }

    /** In place of the one with the same code, or after all others. */
    Outline with(Item item, Map<String, String> words) {
        var code = item.code();
        var others = new ArrayList<>(items);
        if (item(code).isEmpty()) others.add(item);
        others.replaceAll(other -> other.code().equals(code) ? item : other);
        var texts = without(english, code);
        words.forEach((name, text) -> texts.put(code + "." + name, text));
        return changed(others, texts);
    }

    Outline without(String code) {
        return changed(items.stream().filter(item -> !item.code().equals(code)).toList(), without(english, code));
    }

    /** Up or down by one; at the end it stays. */
    Outline moved(String code, int by) {
        var order = new ArrayList<>(items);
        var at = items.stream().map(Item::code).toList().indexOf(code);
        var to = Math.max(0, Math.min(items.size() - 1, at + by));
        if (at >= 0) order.add(to, order.remove(at));
        return new Outline(head, order, english, review, rest);
    }

    private static Map<String, String> without(Map<String, String> texts, String code) {
        var others = new LinkedHashMap<>(texts);
        others.keySet().removeIf(name -> name.startsWith(code + "."));
        return others;
    }

    /** Translations of what is not said any more go; those that wait for the English of a question stay. */
    private Outline changed(List<Item> items, Map<String, String> english) {
        var others = new TreeMap<>(rest);
        for (var language : Language.values())
            others.computeIfPresent(file(language), (name, file) -> pruned(language, file, english, items));
        return new Outline(head, List.copyOf(items), english, review, others);
    }

    private static String pruned(Language language, String file, Map<String, String> english, List<Item> items) {
        var flaws = new ArrayList<Flaw>();
        var all = XliffReader.read("", file, language.tag(), flaws);
        var kept = all.units().stream()
                .filter(unit -> english.containsKey(unit.id()) || (unit.source().isBlank() && isOf(unit.id(), items)))
                .toList();
        var isWhole = kept.size() == all.units().size();
        return isWhole || !flaws.isEmpty() ? file : new Xliff(all.name(), all.language(), kept).write();
    }

    private static boolean isOf(String id, List<Item> items) {
        return id.equals(TITLE) || items.stream().anyMatch(item -> id.startsWith(item.code() + "."));
    }

    static String file(Language language) {
        return language.tag() + ".xlf";
    }

    /** What is translated; empty where there is no such file, or it cannot be read. */
    List<Unit> units(Language language) {
        var file = rest.getOrDefault(file(language), "");
        return file.isEmpty()
                ? List.of()
                : XliffReader.read("", file, language.tag(), new ArrayList<>()).units();
    }

    Map<String, String> files() {
        var files = new TreeMap<>(rest);
        files.put(STRUCTURE, structure());
        files.put(ENGLISH, SurveyWriter.english(inOrder(), review));
        return files;
    }

    private Map<String, String> inOrder() {
        var ordered = new LinkedHashMap<String, String>();
        Stream.concat(Stream.of(""), items.stream().map(item -> item.code() + "."))
                .forEach(beginning -> english.forEach((name, text) -> {
                    if (beginning.isEmpty() ? !name.contains(".") : name.startsWith(beginning)) ordered.put(name, text);
                }));
        english.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private String structure() {
        var out = new StringBuilder();
        head.forEach((key, value) ->
                out.append(plain(key)).append(": ").append(plain(value)).append('\n'));
        out.append("questions:").append(items.isEmpty() ? " []\n" : "\n");
        for (var item : items) {
            var lead = new String[] {"  - "};
            item.keys().forEach((key, values) -> {
                out.append(lead[0])
                        .append(plain(key))
                        .append(": ")
                        .append(value(key, values))
                        .append('\n');
                lead[0] = "    ";
            });
        }
        return out.toString();
    }

    private static String value(String key, List<String> values) {
        if (!Item.LISTS.contains(key)) return plain(values.isEmpty() ? "" : values.get(0));
        return "[" + String.join(", ", values.stream().map(Outline::plain).toList()) + "]";
    }

    private static String plain(String words) {
        return words.matches("[A-Za-z0-9][A-Za-z0-9.-]*") ? words : SurveyWriter.quoted(words);
    }
}

package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.platform.Language;
import rostrum.survey.xliff.Unit;

/**
 * What differs between two stands of a survey in one place.
 *
 * @param place the code of a question or the tag of a language; empty for the survey as a whole
 */
public record Difference(Kind kind, String place, List<Part> parts) {
    /** Fields that have names of their own; others are shown as they stand in the file. */
    public static final Set<String> FIELDS = Set.of(
            "type",
            "title",
            "topic",
            "hint",
            "options",
            "rows",
            "alternatives",
            "reason",
            "most",
            "points",
            "least",
            "step",
            "limit",
            "show-if",
            "sensitive",
            "order",
            "version",
            "youngest");

    public enum Kind {
        WHOLE,
        ADDED,
        REMOVED,
        CHANGED,
        TRANSLATED
    }

    /** One field before and after; empty where there was nothing. */
    public record Part(String field, String before, String after) {}

    static List<Difference> between(Outline before, Outline after) {
        var all = new ArrayList<Difference>();
        add(all, Kind.WHOLE, "", parts(whole(before, after), whole(after, before)));
        for (var item : before.items())
            if (after.item(item.code()).isEmpty())
                add(all, Kind.REMOVED, item.code(), parts(fields(before, item.code()), Map.of()));
        for (var item : after.items()) {
            var kind = before.item(item.code()).isEmpty() ? Kind.ADDED : Kind.CHANGED;
            add(all, kind, item.code(), parts(fields(before, item.code()), fields(after, item.code())));
        }
        for (var language : Language.values())
            add(all, Kind.TRANSLATED, language.tag(), parts(targets(before, language), targets(after, language)));
        return all;
    }

    private static void add(List<Difference> all, Kind kind, String place, List<Part> parts) {
        if (!parts.isEmpty()) all.add(new Difference(kind, place, parts));
    }

    private static Map<String, String> whole(Outline one, Outline other) {
        var whole = new LinkedHashMap<>(one.head());
        whole.put(Outline.TITLE, one.english().getOrDefault(Outline.TITLE, ""));
        whole.put("order", common(one, other));
        return whole;
    }

    /** The order of the questions that are in both: others are said to be added or removed. */
    private static String common(Outline one, Outline other) {
        return one.items().stream()
                .map(Item::code)
                .filter(code -> other.item(code).isPresent())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> fields(Outline outline, String code) {
        return outline.item(code)
                .map(item -> ItemForm.of(item, outline.words(code)).fields())
                .orElse(Map.of());
    }

    private static Map<String, String> targets(Outline outline, Language language) {
        return outline.units(language).stream()
                .collect(Collectors.toMap(Unit::id, Unit::target, (first, second) -> first, TreeMap::new));
    }

    static List<Part> parts(Map<String, String> before, Map<String, String> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Part(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(part -> !part.before().equals(part.after()))
                .toList();
    }

    /** The name of the language where it is about one. */
    public Optional<Language> language() {
        return kind == Kind.TRANSLATED ? Language.of(place) : Optional.empty();
    }
}

package rostrum.bench.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import rostrum.bench.answering.HtmlForm.Field;

/**
 * Fills in forms like somebody who answers everything: one of the options, two ticks, some words. The same person always
 * writes the same.
 *
 * @param number who writes
 */
public record Pen(int number, Mind mind) {
    private static final Set<String> DECLINES = Set.of("skip", "unclear");
    /** What was put into a form: names and values alternate; and the values that are answers. */
    record Filled(List<String> fields, List<String> said) {}

    /** With nothing of their own to say. */
    Pen(int number) {
        this(number, new Diligent(number));
    }

    Filled fill(HtmlForm form) {
        var fields = new ArrayList<String>();
        var said = new ArrayList<String>();
        var groups = new LinkedHashMap<String, List<Field>>();
        for (var field : form.fields())
            if (!field.name().equals("_token"))
                groups.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field);
        groups.forEach((name, group) -> {
            var kind = group.get(0).kind();
            var values = values(kind, group);
            values.forEach(value -> fields.addAll(List.of(name, value)));
            if (!kind.equals("hidden") && !kind.equals("submit")) said.addAll(values);
        });
        return new Filled(fields, said);
    }

    private List<String> values(String kind, List<Field> group) {
        return switch (kind) {
            case "hidden" -> group.stream().map(Field::value).toList();
            case "submit" -> List.of(group.get(0).value());
            case "radio" -> pick(group.get(0).name(), codes(group), 1);
            case "checkbox" -> pick(group.get(0).name(), codes(group), 2);
            case "select" -> pick(group.get(0).name(), group.get(0).options(), 1);
            case "number" -> List.of(number(group.get(0)));
            default -> List.of(words(group.get(0)));
        };
    }

    private static List<String> codes(List<Field> group) {
        return group.stream()
                .filter(field -> field.kind().equals(group.get(0).kind()))
                .map(Field::value)
                .filter(value -> !DECLINES.contains(value))
                .toList();
    }

    private List<String> pick(String question, List<String> from, int most) {
        if (from.isEmpty()) return List.of();
        var first = mind.option(question, from.size());
        if (most == 1 || from.size() <= most) return List.of(from.get(first));
        return List.of(from.get(first), from.get((first + 1) % from.size()));
    }

    private String number(Field field) {
        var least = field.attribute("min").isEmpty() ? 1 : Integer.parseInt(field.attribute("min"));
        var most = field.attribute("max").isEmpty() ? least + 9 : Integer.parseInt(field.attribute("max"));
        return String.valueOf(least + number % (most - least + 1));
    }

    private String words(Field field) {
        var limit = field.attribute("data-limit");
        return mind.words(field.name(), limit.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(limit));
    }
}

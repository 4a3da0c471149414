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
record Pen(int number) {
    private static final Set<String> DECLINES = Set.of("skip", "unclear");
    private static final String SENTENCES =
            "Somebody should answer within a day, and say what happens next. What I wrote must not be shown to others, "
                    + "and whoever reads it should be a person, not a program. If nothing changes, tell me why.";

    /** What was put into a form: names and values alternate; and the values that are answers. */
    record Filled(List<String> fields, List<String> said) {}

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
            case "radio" -> pick(codes(group), 1);
            case "checkbox" -> pick(codes(group), 2);
            case "select" -> pick(group.get(0).options(), 1);
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

    private List<String> pick(List<String> from, int most) {
        if (from.isEmpty()) return List.of();
        var first = number % from.size();
        if (most == 1 || from.size() <= most) return List.of(from.get(first));
        return List.of(from.get(first), from.get((first + 1) % from.size()));
    }

    private String number(Field field) {
        var least = field.attribute("min").isEmpty() ? 1 : Integer.parseInt(field.attribute("min"));
        var most = field.attribute("max").isEmpty() ? least + 9 : Integer.parseInt(field.attribute("max"));
        return String.valueOf(least + number % (most - least + 1));
    }

    /** The end shows that nothing is missing. */
    private String words(Field field) {
        var words = "%s For %s. The end of %d.".formatted(SENTENCES, field.name(), number);
        var limit = field.attribute("data-limit");
        if (limit.isEmpty() || words.length() <= Integer.parseInt(limit)) return words;
        return "The end of " + number + ".";
    }
}

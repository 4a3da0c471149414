package rostrum.survey.authoring;

import java.util.List;
import java.util.Map;

/**
 * What an author is asked for one type of question.
 *
 * @param settings keys with one value
 * @param parts what has codes and words: options, rows, descriptions of pictures
 */
public record Shape(String type, List<String> settings, List<String> parts) {
    static final String OPTIONS = "options";
    static final String ROWS = "rows";
    static final String ALTERNATIVES = "alternatives";

    /** In the order in which authors look for them. */
    public static final List<Shape> ALL = List.of(
            new Shape("single", List.of("reason"), List.of(OPTIONS)),
            new Shape("multiple", List.of("most"), List.of(OPTIONS)),
            new Shape("ranking", List.of("most"), List.of(OPTIONS)),
            new Shape("picture", List.of("most"), List.of(OPTIONS, ALTERNATIVES)),
            new Shape("matrix", List.of(), List.of(ROWS, OPTIONS)),
            new Shape("scale", List.of("points"), List.of(OPTIONS)),
            new Shape("rating", List.of("points"), List.of(OPTIONS)),
            new Shape("number", List.of("least", "most", "step"), List.of()),
            new Shape("short-text", List.of("limit"), List.of()),
            new Shape("long-text", List.of("limit"), List.of()),
            new Shape("country", List.of(), List.of()),
            new Shape("age-band", List.of(), List.of()),
            new Shape("consent", List.of(), List.of(OPTIONS)),
            new Shape("information", List.of(), List.of()));

    /** Their options are given with the type; the author only writes words for them. */
    private static final Map<String, List<String>> GIVEN =
            Map.of("scale", List.of(), "rating", List.of(), "consent", List.of("yes", "no"));

    /** Without anything to fill in where nobody knows the type. */
    static Shape of(String type) {
        return ALL.stream()
                .filter(shape -> shape.type.equals(type))
                .findFirst()
                .orElse(new Shape(type, List.of(), List.of()));
    }

    static boolean isKnown(String type) {
        return ALL.stream().anyMatch(shape -> shape.type.equals(type));
    }

    /** Parts whose codes stand in the structure. */
    List<String> listed() {
        return parts.stream()
                .filter(part -> Item.LISTS.contains(part) && !GIVEN.containsKey(type))
                .toList();
    }

    /** Codes that everybody has to write words for, before there are any. */
    List<String> given() {
        return GIVEN.getOrDefault(type, List.of());
    }
}

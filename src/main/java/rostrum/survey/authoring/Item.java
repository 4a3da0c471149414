package rostrum.survey.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question as its author left it, right or wrong: what stands in the structure, by its keys. */
record Item(Map<String, List<String>> keys) {
    static final String CODE = "code";
    static final String USE = "use";
    static final String TYPE = "type";
    static final String SHOW_IF = "show-if";
    static final String SENSITIVE = "sensitive";
    static final Set<String> LISTS = Set.of(Shape.OPTIONS, Shape.ROWS);

    String code() {
        return text(isTaken() ? USE : CODE);
    }

    /** Whether it comes from the bank, with its words. */
    boolean isTaken() {
        return keys.containsKey(USE);
    }

    String type() {
        return text(TYPE);
    }

    boolean isSensitive() {
        return text(SENSITIVE).equals("true");
    }

    /** Empty where it does not stand there. */
    String text(String key) {
        return list(key).stream().findFirst().orElse("");
    }

    List<String> list(String key) {
        return keys.getOrDefault(key, List.of());
    }
}

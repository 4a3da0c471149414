package rostrum.survey.logic;

import java.util.HashMap;
import java.util.Map;

/** A condition that cannot be understood: where, and what to do about it (a key of words with its values). */
public final class Misread extends Exception {
    private static final long serialVersionUID = 1;

    /** Both counted from 1. */
    public record Place(int line, int column) {}

    private final transient Place place;
    private final String key;
    private final transient Map<String, Object> values;

    Misread(Place place, String key, Map<String, Object> values) {
        super(key, null, false, false);
        this.place = place;
        this.key = key;
        this.values = new HashMap<>(values);
        this.values.put("column", place.column() + "");
    }

    public int line() {
        return place.line();
    }

    public String key() {
        return key;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}

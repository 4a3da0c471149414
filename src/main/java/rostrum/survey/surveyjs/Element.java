package rostrum.survey.surveyjs;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.survey.Flaw;

/**
 * An object of a SurveyJS file.
 *
 * @param path where it stands, as in {@code pages[0].elements[2]}
 * @param usual the language of texts that name none
 */
record Element(JsonObject json, String path, Language usual, List<Flaw> omitted) {
    private static final String DEFAULT = "default";

    /** No text for young people is longer. */
    private static final int LONGEST = 10_000;

    String text(String key) {
        return text(json.getOrDefault(key, JsonValue.NULL));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string)
            return bounded(string.getString().strip());
        if (value instanceof JsonNumber number) return plain(number);
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? value.toString() : "";
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? "" : text;
    }

    /** Nobody means a number of a billion digits. */
    private static String plain(JsonNumber number) {
        var amount = number.bigDecimalValue();
        return Math.abs(amount.scale()) > 20 ? "" : amount.toPlainString();
    }

    boolean has(String key) {
        return json.containsKey(key);
    }

    boolean isYes(String key) {
        return json.get(key) == JsonValue.TRUE;
    }

    Optional<BigDecimal> number(String key) {
        var said = text(key);
        return said.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(said)) : Optional.empty();
    }

    int whole(String key, int least, int most, int usual) {
        var said = number(key).map(BigDecimal::intValue).orElse(usual);
        return Math.max(least, Math.min(most, said));
    }

    /** One text, or one a language. */
    Map<Language, String> texts(String key) {
        var texts = new EnumMap<Language, String>(Language.class);
        if (!(json.get(key) instanceof JsonObject all)) {
            if (!text(key).isEmpty()) texts.put(usual, text(key));
            return texts;
        }
        all.forEach((locale, value) -> {
            var language = locale.equals(DEFAULT) ? Optional.of(usual) : language(locale);
            if (!text(value).isEmpty()) language.ifPresent(known -> texts.putIfAbsent(known, text(value)));
        });
        return texts;
    }

    /** Texts in languages that are not spoken here, by their names there. */
    List<String> foreign(String key) {
        if (!(json.get(key) instanceof JsonObject all)) return List.of();
        return all.keySet().stream()
                .filter(locale -> !locale.equals(DEFAULT) && language(locale).isEmpty())
                .toList();
    }

    /** Whether it holds a text that is too long to be one. */
    boolean isLong(String key) {
        var value = json.getOrDefault(key, JsonValue.NULL);
        var texts = value instanceof JsonObject all ? all.values() : List.of(value);
        return texts.stream()
                .anyMatch(text -> text instanceof JsonString string
                        && string.getString().strip().length() > LONGEST);
    }

    static Optional<Language> language(String locale) {
        return Language.of(locale.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""));
    }

    Element inner(String key) {
        var inner = json.get(key) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        return new Element(inner, at(key), usual, omitted);
    }

    /** A plain value in a list is its own {@code value}. */
    List<Element> list(String key) {
        var list = new ArrayList<Element>();
        if (!(json.get(key) instanceof JsonArray array)) return list;
        for (var item : array) {
            var object = item instanceof JsonObject found
                    ? found
                    : Json.createObjectBuilder().add("value", item).build();
            list.add(new Element(object, at(key) + "[" + list.size() + "]", usual, omitted));
        }
        return list;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void omit(String advice, Map<String, Object> values) {
        omitted.add(new Flaw(path, 0, advice, values, text("name")));
    }
}

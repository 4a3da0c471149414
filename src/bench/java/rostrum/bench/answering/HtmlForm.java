package rostrum.bench.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as a page of the house shows it: where it goes, and its fields in order. */
public record HtmlForm(String action, List<Field> fields) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<(input|button)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>|<(textarea)\\b([^>]*)>.*?</textarea>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

    /**
     * Something to fill in.
     *
     * @param kind as HTML names it: radio, checkbox, select, textarea, hidden, submit …
     * @param options what a select offers
     */
    public record Field(String kind, Map<String, String> attributes, List<String> options) {
        public String name() {
            return attribute("name");
        }

        public String value() {
            return attribute("value");
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** The first form that goes to an address of this shape. */
    public static Optional<HtmlForm> on(String page, String shape) {
        return FORM.matcher(page)
                .results()
                .map(form -> new HtmlForm(attributes(form.group(1)).getOrDefault("action", ""), fields(form.group(2))))
                .filter(form -> form.action().matches(shape))
                .findFirst();
    }

    private static List<Field> fields(String form) {
        return FIELD.matcher(form)
                .results()
                .map(found -> {
                    if (found.group(3) != null)
                        return new Field("select", attributes(found.group(4)), options(found.group(5)));
                    if (found.group(6) != null) return new Field("textarea", attributes(found.group(7)), List.of());
                    var attributes = attributes(found.group(2));
                    var usual = found.group(1).equals("button") ? "submit" : "text";
                    return new Field(attributes.getOrDefault("type", usual), attributes, List.of());
                })
                .filter(field -> !field.name().isEmpty())
                .toList();
    }

    private static List<String> options(String select) {
        return OPTION.matcher(select)
                .results()
                .map(option -> attributes(option.group(1)).getOrDefault("value", ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Map<String, String> attributes(String inside) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE.matcher(inside).results().forEach(found -> {
            var value = Stream.ofNullable(found.group(2)).findFirst().orElse("");
            attributes.putIfAbsent(found.group(1), plain(value));
        });
        return attributes;
    }

    private static String plain(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

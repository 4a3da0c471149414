package rostrum.survey.xliff;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a survey in one language, each beside the English that it was translated from, as translators’ programs read
 * and write them: XLIFF 2.1, OASIS 2018.
 *
 * @param name of the survey
 * @param language its tag
 */
public record Xliff(String name, String language, List<Unit> units) {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String ENGLISH = "en";

    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="%s" version="2.1" srcLang="%s" trgLang="%s">
          <file id="%s" canResegment="no" xml:space="preserve">
        """;
    private static final String FOOT = "  </file>\n</xliff>\n";

    /** For a translator: every text of today with the words it has. What was made of other English goes along to be mended. */
    public Xliff over(Map<String, String> english) {
        var known = units.stream().collect(toMap(Unit::id, unit -> unit, (first, second) -> first));
        var today = english.entrySet().stream()
                .map(text -> Optional.ofNullable(known.get(text.getKey()))
                        .map(unit -> unit.over(text.getValue()))
                        .orElseGet(() -> untranslated(text.getKey(), text.getValue())))
                .toList();
        return new Xliff(name, language, today);
    }

    private static Unit untranslated(String id, String source) {
        return new Unit(id, source, "", State.INITIAL, Optional.empty(), 0);
    }

    public String write() {
        var out = new StringBuilder(HEAD.formatted(NAMESPACE, ENGLISH, language, name));
        for (var unit : units) write(unit, out);
        return out.append(FOOT).toString();
    }

    private static void write(Unit unit, StringBuilder out) {
        out.append("    <unit id=\"").append(escape(unit.id())).append("\"><segment state=\"");
        out.append(unit.state().tag()).append('"');
        unit.subState()
                .ifPresent(
                        more -> out.append(" subState=\"").append(escape(more)).append('"'));
        out.append(">\n      <source>").append(escape(unit.source())).append("</source>\n");
        if (!unit.target().isEmpty())
            out.append("      <target>").append(escape(unit.target())).append("</target>\n");
        out.append("    </segment></unit>\n");
    }

    private static String escape(String words) {
        var out = new StringBuilder();
        words.codePoints().forEach(point -> out.append(escape(point)));
        return out.toString();
    }

    /** What XML cannot hold at all has an element of its own in XLIFF. */
    private static String escape(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> isXml(point) ? Character.toString(point) : "<cp hex=\"%04X\"/>".formatted(point);
        };
    }

    private static boolean isXml(int point) {
        if (point < ' ') return point == '\t' || point == '\n';
        return point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF);
    }
}

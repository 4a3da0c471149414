package rostrum.survey.xliff;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import rostrum.survey.Flaw;

/**
 * Reads XLIFF, with the lines at which things stand. It may come from outside: document types, and with them entities that
 * would fetch files or grow without end, are refused.
 */
public final class XliffReader {
    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");

    /** Marks around words that change nothing about them. */
    private static final Set<String> REMARKS = Set.of("mrk", "sm", "em");

    private final String path;
    private final XMLStreamReader in;
    private final List<Flaw> flaws;
    private final List<Unit> units = new ArrayList<>();
    private String name = "";

    private XliffReader(String path, XMLStreamReader in, List<Flaw> flaws) {
        this.path = path;
        this.in = in;
        this.flaws = flaws;
    }

    /** What can be read of it; what is wrong goes to the flaws. */
    public static Xliff read(String path, String content, String language, List<Flaw> flaws) {
        try {
            var in = safe().createXMLStreamReader(new StringReader(content));
            var reader = new XliffReader(path, in, flaws);
            if (reader.begins(language)) reader.go();
            return new Xliff(reader.name, language, List.copyOf(reader.units));
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            flaws.add(new Flaw(path, Math.max(1, line), "survey.flaw.xliff.xml", Map.of("problem", problem(e))));
            return new Xliff("", language, List.of());
        }
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String problem(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        return message.substring(message.indexOf("Message: ") + (message.contains("Message: ") ? 9 : 1))
                .strip();
    }

    private boolean begins(String language) throws XMLStreamException {
        while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.DTD) return no("doctype", Map.of());
            in.next();
        }
        var begins = is("xliff")
                && VERSIONS.contains(attribute("version"))
                && attribute("srcLang").equals(Xliff.ENGLISH)
                && attribute("trgLang").equals(language);
        return begins || no("root", Map.of("language", language));
    }

    private boolean no(String what, Map<String, Object> values) {
        flaw(line(), what, values);
        return false;
    }

    private void go() throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (is("file")) name = attribute("id");
            if (is("unit")) unit();
        }
    }

    private void unit() throws XMLStreamException {
        var id = attribute("id");
        var begin = line();
        var line = begin;
        var source = "";
        var target = "";
        var state = State.INITIAL;
        var subState = "";
        var parts = 0;
        while (!(in.next() == XMLStreamConstants.END_ELEMENT && is("unit"))) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
            if (is("segment") || is("ignorable")) {
                parts++;
                state = state(id);
                subState = attribute("subState");
            } else if (is("source")) source = text(id);
            else if (is("target")) {
                line = line();
                target = text(id);
            } else skip();
        }
        if (parts != 1) flaw(begin, "segments", Map.of("unit", id));
        units.add(new Unit(id, source, target, state, Optional.of(subState).filter(more -> !more.isEmpty()), line));
    }

    private State state(String id) {
        var said = attribute("state");
        if (said.isEmpty()) return State.INITIAL;
        return State.of(said).orElseGet(() -> {
            flaw(line(), "state", Map.of("unit", id, "state", said));
            return State.INITIAL;
        });
    }

    /** Up to the end of its element. */
    private String text(String id) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    words.append(inline(id));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(in.getText());
                default -> {}
            }
        }
        return words.toString();
    }

    private String inline(String id) {
        if (is("cp") && attribute("hex").matches("[0-9A-Fa-f]{1,6}")) {
            var point = Integer.parseInt(attribute("hex"), 16);
            if (Character.isValidCodePoint(point)) return Character.toString(point);
        }
        if (!REMARKS.contains(in.getLocalName())) flaw(line(), "inline", Map.of("unit", id, "code", in.getLocalName()));
        return "";
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private boolean is(String element) {
        return in.getLocalName().equals(element) && Xliff.NAMESPACE.equals(in.getNamespaceURI());
    }

    private String attribute(String key) {
        var value = in.getAttributeValue(null, key);
        return value == null ? "" : value;
    }

    /** Where the tag that was just read ends. */
    private int line() {
        return in.getLocation().getLineNumber();
    }

    private void flaw(int line, String what, Map<String, Object> values) {
        flaws.add(new Flaw(path, line, "survey.flaw.xliff." + what, values));
    }
}

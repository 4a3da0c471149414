package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import rostrum.platform.Language;

/** Walks through every document for delegates, part by part, as somebody would who looks for what should not be there. */
class DocxWalkTest {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Set<String> PARTS = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/settings.xml",
            "word/styles.xml");
    private static final Set<String> ATTRIBUTES = Set.of(
            "w:anchor",
            "w:bidi",
            "w:bottom",
            "w:eastAsia",
            "w:footer",
            "w:gutter",
            "w:h",
            "w:header",
            "w:id",
            "w:instr",
            "w:left",
            "w:name",
            "w:right",
            "w:top",
            "w:type",
            "w:val",
            "w:w",
            "r:id",
            "xml:space",
            "distT",
            "distB",
            "distL",
            "distR",
            "cx",
            "cy",
            "x",
            "y",
            "id",
            "name",
            "descr",
            "uri",
            "prst",
            "r:embed",
            "noChangeAspect");
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "ru", "es", "zh-CN", "ar");

    private static final List<MeetingInput> DOCUMENTS = Language.COMPLETE.stream()
            .flatMap(language -> Stream.of(
                    Consultation23.input(language),
                    Consultation23.small(language),
                    Consultation23.spoken(language),
                    Consultation23.camps(language),
                    Consultation23.kinds(language)))
            .toList();

    static List<MeetingInput> documents() {
        return DOCUMENTS;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void holdsNothingBesideWhatItSays(MeetingInput input) throws Exception {
        var docx = Once.docx(input);
        var parts = parts(docx);

        assertEquals(new TreeSet<>(PARTS), new TreeSet<>(sealed(parts.keySet())));
        for (var name : List.of("word/document.xml", "word/footer1.xml"))
            for (var element : elements(part(parts, name), "*"))
                for (int at = 0; at < element.getAttributes().getLength(); at++) {
                    var attribute = element.getAttributes().item(at).getNodeName();
                    assertTrue(
                            attribute.startsWith("xmlns") || ATTRIBUTES.contains(attribute),
                            element.getNodeName() + " " + attribute);
                }
        assertEquals(
                List.of("dc:title", "dc:language"),
                children(part(parts, "docProps/core.xml").getDocumentElement()));
        assertEquals(List.of(), children(part(parts, "docProps/app.xml").getDocumentElement()));
        assertArrayEquals(docx, MeetingInputDocx.write(input));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void leadsByHeadingsAndCaptions(MeetingInput input) throws Exception {
        var parts = parts(Once.docx(input));
        var levels = new LinkedHashMap<String, String>();
        for (var style : elements(part(parts, "word/styles.xml"), "w:style"))
            for (var level : elements(style, "w:outlineLvl"))
                levels.put(style.getAttribute("w:styleId"), level.getAttribute("w:val"));
        var document = part(parts, "word/document.xml");
        var styles = elements(document, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .toList();

        assertEquals(Map.of("Heading1", "0", "AnnexHeading", "0", "Caption", "1"), levels);
        assertEquals(
                input.sections().size(),
                styles.stream().filter("Heading1"::equals).count());
        assertEquals(
                input.tables().size(), styles.stream().filter("Caption"::equals).count());
        for (var table : elements(document, "w:tbl")) {
            if (!style(table, "w:tblStyle").equals("Figures")) continue;
            var rows = elements(table, "w:tr");
            assertEquals("Caption", style((Element) table.getPreviousSibling(), "w:pStyle"));
            assertFalse(elements(rows.get(0), "w:tblHeader").isEmpty());
            for (var row : rows) assertFalse(elements(row, "w:cantSplit").isEmpty());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void saysOfEachRunInWhichLanguageAndDirectionItIs(MeetingInput input) throws Exception {
        var parts = parts(Once.docx(input));
        for (var name : List.of("word/document.xml", "word/footer1.xml"))
            for (var run : elements(part(parts, name), "w:r")) {
                var tags = new ArrayList<String>();
                for (var lang : elements(run, "w:lang"))
                    for (var attribute : List.of("w:val", "w:eastAsia", "w:bidi"))
                        if (lang.hasAttribute(attribute)) tags.add(lang.getAttribute(attribute));

                assertEquals(1, tags.size(), run::getTextContent);
                assertTrue(LANGUAGES.contains(tags.get(0)), () -> "" + tags);
                assertEquals(tags.get(0).equals("ar"), !elements(run, "w:rtl").isEmpty(), run::getTextContent);
            }
        var leftward = input.language() == Language.AR;
        var document = part(parts, "word/document.xml");
        assertEquals(
                leftward,
                elements(document, "w:tbl").stream()
                        .allMatch(table -> !elements(table, "w:bidiVisual").isEmpty()));
        for (var heading : elements(document, "w:pStyle"))
            if (heading.getAttribute("w:val").equals("Heading1"))
                assertEquals(
                        leftward,
                        !elements((Element) heading.getParentNode(), "w:bidi").isEmpty());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void leadsEachLinkToItsPlaceAndTellsEachPicture(MeetingInput input) throws Exception {
        var document = part(parts(Once.docx(input)), "word/document.xml");
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var place : elements(document, "w:bookmarkStart")) {
            assertTrue(names.add(place.getAttribute("w:name")), place.getAttribute("w:name"));
            assertTrue(ids.add(place.getAttribute("w:id")));
        }
        for (var link : elements(document, "w:hyperlink"))
            assertTrue(names.contains(link.getAttribute("w:anchor")), link.getAttribute("w:anchor"));
        var pictures = new HashSet<String>();
        for (var picture : elements(document, "wp:docPr")) {
            assertTrue(Integer.parseInt(picture.getAttribute("id")) > 0);
            assertTrue(pictures.add(picture.getAttribute("id")));
            assertFalse(picture.getAttribute("descr").isBlank());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void isLaidOutAsAContribution(MeetingInput input) throws Exception {
        var said = new ArrayList<String>();
        for (var paragraph : elements(part(parts(Once.docx(input)), "word/document.xml"), "w:p"))
            if (!paragraph.getTextContent().isBlank()) said.add(paragraph.getTextContent());
        var header = input.header();
        var tongue = new Tongue(input.language());
        var first = input.sections().get(0);
        var order = List.of(
                header.group(),
                header.meeting(),
                header.number(),
                header.date(),
                header.original(),
                tongue.say("source") + tongue.say("colon"),
                header.source(),
                tongue.say("title") + tongue.say("colon"),
                header.title(),
                tongue.say("purpose"),
                header.purpose(),
                tongue.say("action"),
                header.action(),
                tongue.say("references"));

        assertEquals(order, said.subList(0, order.size()));
        assertEquals(
                header.references(),
                said.subList(order.size(), order.size() + header.references().size()));
        var body = order.size() + header.references().size();
        assertEquals("1" + first.heading(), said.get(body));
        assertTrue(
                said.get(body + 1).startsWith("1.1" + first.paragraphs().get(0).words()));
        assertTrue(said.contains(tongue.say("annex")));
    }

    /** Pictures are numbered; the rest is known by name. */
    private static Set<String> sealed(Set<String> names) {
        var known = new HashSet<>(names);
        known.removeIf(name -> name.matches("word/media/image\\d+\\.png"));
        return known;
    }

    private static Map<String, byte[]> parts(byte[] docx) throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(NO_TIME, entry.getTimeLocal(), entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertEquals(List.copyOf(new TreeSet<>(parts.keySet())), List.copyOf(parts.keySet()));
        return parts;
    }

    private static Document part(Map<String, byte[]> parts, String name) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) elements.add((Element) found.item(at));
        return elements;
    }

    private static String style(Element of, String name) {
        return elements(of, name).stream()
                .findFirst()
                .map(style -> style.getAttribute("w:val"))
                .orElse("");
    }

    private static List<String> children(Node node) {
        var names = new ArrayList<String>();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element) names.add(child.getNodeName());
        return names;
    }
}

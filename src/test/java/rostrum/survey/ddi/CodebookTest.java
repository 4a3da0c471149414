package rostrum.survey.ddi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import rostrum.platform.XmlWriter;

/** What the codebook of the golden survey is made of, as DDI-Codebook 2.5 orders it. */
class CodebookTest {
    private static final String NAMESPACE = "ddi:codebook:2_5";

    /** Elements that we write, in the order in which the schema lists them. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "codeBook", List.of("stdyDscr", "dataDscr"),
            "stdyDscr", List.of("citation"),
            "citation", List.of("titlStmt", "verStmt"),
            "titlStmt", List.of("titl", "parTitl", "IDNo"),
            "verStmt", List.of("version"),
            "dataDscr", List.of("var"),
            "var", List.of("labl", "qstn", "valrng", "universe", "catgry", "varFormat"),
            "qstn", List.of("qstnLit", "ivuInstr"),
            "valrng", List.of("range"),
            "catgry", List.of("catValu", "labl"));

    private final List<String> wrong = new ArrayList<>();
    private final HashSet<String> ids = new HashSet<>();

    @Test
    void isBuiltAsTheSchemaOrders() throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var text = Files.readString(Path.of("src/test/resources/golden/exchange-club.ddi.xml"));
        var book = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));

        check(book.getDocumentElement());

        assertEquals(List.of(), wrong);
        assertEquals("codeBook", book.getDocumentElement().getLocalName());
        assertTrue(ids.contains("V_feelings.at-school"), ids::toString);
    }

    private void check(Element element) {
        if (!NAMESPACE.equals(element.getNamespaceURI())) wrong.add("namespace of " + element.getTagName());
        var order = ORDER.getOrDefault(element.getLocalName(), List.of());
        var last = 0;
        for (var child : children(element)) {
            var at = order.indexOf(child.getLocalName());
            if (at < last) wrong.add(child.getLocalName() + " in " + element.getLocalName());
            last = Math.max(last, at);
            check(child);
        }
        if (element.hasAttribute("ID")) {
            if (!element.getAttribute("ID").matches("[A-Za-z_][A-Za-z0-9._-]*")) wrong.add(element.getAttribute("ID"));
            if (!ids.add(element.getAttribute("ID"))) wrong.add("twice " + element.getAttribute("ID"));
        }
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) children.add(child);
        return children;
    }

    @Test
    void signsThatXmlCannotCarryAreLeftOut() {
        var xml = new XmlWriter();
        xml.element("labl", "a\u0001\u000b<b> & \"c\"\ud83d\ude00", "xml:lang", "en");

        assertTrue(xml.toString().contains("a&lt;b&gt; &amp; &quot;c&quot;"), xml::toString);
        assertTrue(Optional.of(xml.toString())
                .filter(text -> text.contains("\ud83d\ude00"))
                .isPresent());
    }
}

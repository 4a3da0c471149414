package rostrum.publishing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import rostrum.platform.Language;
import rostrum.publishing.Format;
import rostrum.publishing.Offer;

class AtomFeedTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final Offer FILE = new Offer(Language.AR, Format.CSV, "hash", 1200);

    @Test
    void everyEntryHasWhatReadersNeed() throws Exception {
        var feed = read(AtomFeed.write(
                "النتائج",
                "Group",
                List.of(entry("old", NOON), entry("new & <odd>", NOON.plusSeconds(60))),
                Language.AR));
        var newest = (Element) feed.getElementsByTagName("entry").item(0);

        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        assertEquals("2026-03-01T12:01:00Z", text(feed, "updated"));
        assertEquals("new & <odd>", text(newest, "title"));
        assertTrue(text(newest, "id").startsWith("urn:uuid:"));
        var file = (Element) newest.getElementsByTagName("link").item(1);
        assertEquals("/results/r/meeting-input.csv?lang=ar", file.getAttribute("href"));
        assertEquals("1200", file.getAttribute("length"));
    }

    @Test
    void namesStayTheSame() throws Exception {
        var once = read(AtomFeed.write("t", "a", List.of(entry("one", NOON)), Language.EN));
        var again = read(AtomFeed.write("u", "b", List.of(entry("one", NOON.plusSeconds(1))), Language.FR));

        assertEquals(id(once), id(again));
    }

    @Test
    void theNewestHundredAreTold() throws Exception {
        var many = IntStream.range(0, 150)
                .mapToObj(at -> entry("e" + at, NOON.plusSeconds(at)))
                .toList();
        var feed = read(AtomFeed.write("t", "a", many, Language.EN));

        assertEquals(100, feed.getElementsByTagName("entry").getLength());
        assertEquals("e149", text((Element) feed.getElementsByTagName("entry").item(0), "title"));
    }

    private static String id(Element feed) {
        return text((Element) feed.getElementsByTagName("entry").item(0), "id");
    }

    private static Entry entry(String name, Instant at) {
        return new Entry(name, name, "Words", "/results/r", List.of(FILE), Language.EN, Language.EN, at);
    }

    private static Element read(String xml) throws Exception {
        var documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}

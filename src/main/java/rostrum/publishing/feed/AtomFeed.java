package rostrum.publishing.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rostrum.platform.Language;
import rostrum.publishing.Offer;

/** A feed as RFC 4287 wants it: the newest first, every entry under a name that never changes. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 100;

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Addresses in it stand without the house: they are those of where it was fetched. */
    static String write(String title, String author, List<Entry> entries, Language language) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).feed(title, author, entries, language);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void feed(String title, String author, List<Entry> entries, Language language) throws XMLStreamException {
        var newest = entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.tag());
        element("id", name("feed"));
        element("title", title);
        element("updated", time(newest.isEmpty() ? Instant.EPOCH : newest.get(0).at()));
        xml.writeStartElement("author");
        element("name", author);
        xml.writeEndElement();
        link("self", "/results/feed.atom?lang=" + language.tag(), "application/atom+xml", language);
        link("alternate", "/results", "text/html", language);
        for (var entry : newest) entry(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language().tag());
        element("id", name(entry.id()));
        element("title", entry.title());
        element("updated", time(entry.at()));
        link("alternate", entry.page(), "text/html", entry.language());
        for (var file : entry.files()) file(entry, file);
        element("summary", entry.words());
        xml.writeEndElement();
    }

    private void file(Entry entry, Offer file) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "enclosure");
        xml.writeAttribute("href", entry.page() + "/" + file.name());
        xml.writeAttribute("type", file.format().type());
        xml.writeAttribute("hreflang", file.language().tag());
        xml.writeAttribute("length", "" + file.size());
    }

    private void link(String rel, String address, String type, Language language) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
        xml.writeAttribute("hreflang", language.tag());
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static String name(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("rostrum " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package rostrum.publishing.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import rostrum.platform.Language;
import rostrum.platform.XmlWriter;
import rostrum.publishing.Offer;

/** A feed as RFC 4287 wants it: the newest first, every entry under a name that never changes. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 100;

    private final XmlWriter xml = new XmlWriter();

    private AtomFeed() {}

    /** Addresses in it stand without the house: they are those of where it was fetched. */
    static String write(String title, String author, List<Entry> entries, Language language) {
        var feed = new AtomFeed();
        var newest = entries.stream()
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
        feed.feed(title, author, newest, language);
        return feed.xml.toString();
    }

    private void feed(String title, String author, List<Entry> newest, Language language) {
        xml.open("feed", "xmlns", ATOM, "xml:lang", language.tag());
        xml.element("id", name("feed"));
        xml.element("title", title);
        xml.element(
                "updated", time(newest.isEmpty() ? Instant.EPOCH : newest.get(0).at()));
        xml.open("author");
        xml.element("name", author);
        xml.close();
        link("self", "/results/feed.atom?lang=" + language.tag(), "application/atom+xml", language);
        link("alternate", "/results", "text/html", language);
        newest.forEach(this::write);
        xml.close();
    }

    private void write(Entry entry) {
        xml.open("entry");
        xml.element("id", name(entry.id()));
        xml.element("title", entry.title(), "xml:lang", entry.language().tag());
        xml.element("updated", time(entry.at()));
        link("alternate", entry.page(), "text/html", entry.language());
        entry.files().forEach(file -> write(entry, file));
        xml.element("summary", entry.words(), "xml:lang", entry.wordsLanguage().tag());
        xml.close();
    }

    private void write(Entry entry, Offer file) {
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "href",
                entry.page() + "/" + file.name(),
                "type",
                file.format().type(),
                "hreflang",
                file.language().tag(),
                "length",
                "" + file.size());
    }

    private void link(String rel, String address, String type, Language language) {
        xml.empty("link", "rel", rel, "href", address, "type", type, "hreflang", language.tag());
    }

    private static String name(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("rostrum " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import rostrum.platform.Language;

/** Whatever somebody wrote leaves the house, and says the same in every format. */
class AnyWordsTest {
    private static final Pattern SAID = Pattern.compile("<blockquote[^>]*><p>(.*?)</p></blockquote>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"a\t\tb", "a\n\tb", "\t", "\n\n", "\t\n\ta\t", "a\r\nb\rc", "", " a  b "})
    void keepsTabsAndLineEnds(String words) throws Exception {
        assertEquals("“" + words.replace("\r\n", "\n").replace('\r', '\n') + "”", inDocx(saying(words)));
    }

    @Test
    void marksWhatNoDocumentMayHold() {
        var span = new MeetingInput.Span("a\u0000b\u000B\uD800c\uDC00\uFFFE\uD83D\uDE00", Language.EN, true);

        assertEquals("a\uFFFDb\uFFFD\uFFFDc\uFFFD\uFFFD\uD83D\uDE00", span.words());
    }

    @Property(tries = 300)
    void saysTheSameEverywhere(@ForAll("anything") String words) throws Exception {
        var input = saying(words);
        var said = MeetingInputJson.read(MeetingInputJson.write(input));

        assertEquals(input, said);
        assertEquals("“" + words(said) + "”", inDocx(input));
        assertEquals(spaced(words(said)), spaced(inHtml(input)));
        assertEquals(MeetingInputCsv.defused(words(said)), inCsv(input));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range('\u0000', '\uFFFF'),
                        Arbitraries.chars().range('\u0000', '\u0020'),
                        Arbitraries.of('\t', '\n', '\r', '<', '&', '"', '\uD83D', '\uDE00', '\uFFFE', 'a'))
                .list()
                .ofMaxSize(12)
                .map(letters -> letters.stream().map(String::valueOf).reduce("", String::concat));
    }

    /** Words of others wherever there may be some. */
    private static MeetingInput saying(String words) {
        var header = new MeetingInput.Header(
                words,
                words,
                words,
                words,
                words,
                words,
                words,
                words,
                words,
                List.of(words, words),
                List.of(new MeetingInput.Span(words, Language.FR, false)));
        var paragraph = new MeetingInput.Paragraph(
                List.of(
                        new MeetingInput.Span(words, Language.EN, false),
                        new MeetingInput.Span(words, Language.EN, true)),
                List.of(new MeetingInput.Citation("statement-1", words)));
        var line = new MeetingInput.Line(
                "statement-1", words, Language.FR, List.of(new MeetingInput.Figure(words, words)));
        return new MeetingInput(
                Language.EN,
                header,
                List.of(new MeetingInput.Section(words, List.of(paragraph))),
                List.of(new MeetingInput.AnnexTable(
                        1, words, words, words, List.of(new MeetingInput.Column("votes", words)), List.of(line))));
    }

    private static String words(MeetingInput input) {
        return input.sections().get(0).paragraphs().get(0).spans().get(1).words();
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String inHtml(MeetingInput input) {
        var html = SAID.matcher(new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8));
        html.find();
        return html.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String inCsv(MeetingInput input) {
        var text = new String(MeetingInputCsv.write(input), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(record -> record.getField(3))
                .findFirst()
                .orElseThrow();
    }

    /** What is quoted, as a strict reader of XML finds it. Every other part must be XML too. */
    private static String inDocx(MeetingInput input) throws Exception {
        var quoted = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(MeetingInputDocx.write(input)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                if (entry.getName().equals("word/document.xml")) quoted = quoted(part.getDocumentElement());
            }
        }
        return quoted;
    }

    private static String quoted(Element document) {
        var styles = document.getElementsByTagName("w:pStyle");
        for (int at = 0; at < styles.getLength(); at++)
            if (((Element) styles.item(at)).getAttribute("w:val").equals("Said"))
                return visible(styles.item(at).getParentNode().getParentNode());
        return "";
    }

    private static String visible(Node node) {
        switch (node.getNodeName()) {
            case "w:t":
                return node.getTextContent();
            case "w:tab":
                return "\t";
            case "w:br":
                return "\n";
            default:
                var all = new StringBuilder();
                for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
                    all.append(visible(child));
                return all.toString();
        }
    }
}

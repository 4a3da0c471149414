package rostrum.publishing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands in a document, in the order in which it is read aloud: one spelling for each letter, white space as one
 * space. Of a PDF this is the text of its tags, not of its pages.
 */
final class PaperText {
    private static final Pattern NO_TEXT =
            Pattern.compile("(?s)<head>.*?</head>|<div class=\"foot\">.*?</div>|<svg.*?</svg>");
    private static final Pattern INLINE = Pattern.compile("</?(span|a)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /** A vowel between the two letters that are painted as one is painted, and told, behind them. */
    private static final Pattern LAM_VOWEL_ALEF =
            Pattern.compile("\u0644([\u064B-\u0652])([\u0622\u0623\u0625\u0627])");

    private static final Set<String> WITHIN_A_LINE = Set.of("Span", "Link");

    private final StringBuilder text = new StringBuilder();
    private final Map<PDPage, Map<Integer, Content>> pages = new HashMap<>();

    private float line;

    /**
     * @param written where it is not what is painted
     * @param y of the line on its page
     */
    private record Content(String painted, Optional<String> written, float y) {
        private static final Content NONE = new Content("", Optional.empty(), 0);
    }

    private PaperText() {}

    static List<String> ofHtml(String html) {
        var plain = TAG.matcher(
                        INLINE.matcher(NO_TEXT.matcher(html).replaceAll("")).replaceAll(""))
                .replaceAll("\n");
        return lines(plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    static List<String> ofPdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reading = new PaperText();
            for (var page : document.getPages()) reading.pages.put(page, contents(page));
            reading.read(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0), "");
            return lines(reading.text.toString());
        }
    }

    /** What is said in place of each picture. */
    static List<String> pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var told = new ArrayList<String>();
            pictures(document.getDocumentCatalog().getStructureTreeRoot(), told);
            return told;
        }
    }

    private static void pictures(PDStructureNode node, List<String> told) {
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) told.add(element.getAlternateDescription());
                pictures(element, told);
            }
    }

    private static Map<Integer, Content> contents(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, PaperText::content));
    }

    private static Content content(PDMarkedContent content) {
        var glyphs = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(TextPosition.class::cast)
                .toList();
        var painted = glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        return new Content(
                painted,
                Optional.ofNullable(content.getActualText()),
                glyphs.isEmpty() ? 0 : glyphs.get(0).getY());
    }

    private void read(PDStructureNode node, PDPage page, String language) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) element(element, language);
            else if (kid instanceof PDMarkedContentReference reference)
                append(content(reference.getPage(), reference.getMCID()), language);
            else if (kid instanceof Integer content) append(content(page, content), language);
        }
    }

    /** Empty where a tag leads to nothing. */
    private Content content(PDPage page, int number) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(number, Content.NONE);
    }

    private void element(PDStructureElement element, String around) {
        var language = element.getLanguage() == null ? around : element.getLanguage();
        var within = WITHIN_A_LINE.contains(element.getStructureType());
        if (!within) text.append('\n');
        read(element, element.getPage(), language);
        if (!within) text.append('\n');
    }

    /** A new line parts words, except where words are not parted by spaces, and behind a hyphen of their own. */
    private void append(Content content, String language) {
        if (content == Content.NONE) return;
        var words = words(content, language);
        if (content.y() != line && !text.isEmpty() && !words.isEmpty())
            if (!isIdeograph(text.codePointBefore(text.length()))
                    && !isIdeograph(words.codePointAt(0))
                    && !isHyphened()) text.append(' ');
        line = content.y();
        text.append(words);
    }

    private boolean isHyphened() {
        return text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2));
    }

    /** Brackets and stops between words that run to the left were painted with them, from their end. */
    private static String words(Content content, String language) {
        var alone = content.painted().codePoints().noneMatch(Character::isLetterOrDigit);
        return content.written()
                .orElseGet(() -> alone && language.equals("ar")
                        ? Bidi.writeReverse(content.painted(), Bidi.DO_MIRRORING)
                        : content.painted());
    }

    private static boolean isIdeograph(int letter) {
        var width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    private static List<String> lines(String text) {
        var visible =
                INVISIBLE.matcher(Normalizer2.getNFKCInstance().normalize(text)).replaceAll("");
        var plain = LAM_VOWEL_ALEF.matcher(visible).replaceAll("\u0644$2$1");
        return plain.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

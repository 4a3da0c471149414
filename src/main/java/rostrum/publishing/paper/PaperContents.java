package rostrum.publishing.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Mends what is painted on a page: words that run to the left are painted from their end, in the shapes of their letters,
 * and say beside it what they are (ISO 32000-1, 14.9.4); the head of a table on its later pages is ornament.
 */
final class PaperContents {
    private static final Pattern SHAPED = Pattern.compile("[\uFB50-\uFDFF\uFE70-\uFEFC]");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private PaperContents() {}

    static void mend(PDDocument document, Map<PDPage, Set<Integer>> repeated) throws IOException {
        for (var page : document.getPages()) mend(document, page, repeated.getOrDefault(page, Set.of()));
    }

    private static void mend(PDDocument document, PDPage page, Set<Integer> repeated) throws IOException {
        var leftward = leftward(page);
        if (leftward.isEmpty() && repeated.isEmpty()) return;
        var tokens = new PDFStreamParser(page).parse();
        for (int at = 2; at < tokens.size(); at++)
            if (tokens.get(at) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(at - 1) instanceof COSDictionary marks) mark(marks, tokens, at, repeated, leftward);
        write(document, page, tokens);
    }

    private static void mark(
            COSDictionary marks, List<Object> tokens, int at, Set<Integer> repeated, Map<Integer, String> leftward) {
        var content = marks.getInt(COSName.MCID, -1);
        if (repeated.contains(content)) {
            tokens.set(at - 2, COSName.ARTIFACT);
            marks.clear();
            marks.setItem(COSName.TYPE, PAGINATION);
        } else if (leftward.containsKey(content)) {
            marks.setItem(COSName.ACTUAL_TEXT, new COSString(leftward.getOrDefault(content, "")));
        }
    }

    private static void write(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** What runs to the left, by number, as it is written. */
    private static Map<Integer, String> leftward(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .filter(content -> painted(content).codePoints().anyMatch(PaperContents::runsLeft))
                .collect(Collectors.toMap(PDMarkedContent::getMCID, content -> written(painted(content))));
    }

    private static String painted(PDMarkedContent content) {
        var glyphs = new ArrayList<TextPosition>();
        for (var each : content.getContents()) if (each instanceof TextPosition glyph) glyphs.add(glyph);
        return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static String written(String painted) {
        var plain = SHAPED.matcher(painted).replaceAll(letter -> unshaped(letter.group()));
        return Bidi.writeReverse(plain, Bidi.DO_MIRRORING);
    }

    /** Backwards, as its neighbours are painted. */
    private static String unshaped(String letter) {
        var letters = Normalizer2.getNFKCInstance().normalize(letter).strip();
        return new StringBuilder(letters).reverse().toString();
    }

    private static boolean runsLeft(int letter) {
        var direction = UCharacter.getDirection(letter);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Share;
import rostrum.publishing.MeetingInput.Paragraph;
import rostrum.publishing.MeetingInput.Section;
import rostrum.publishing.MeetingInput.Span;

class SharesOnPaperTest {
    private static final int PLACES = 60;
    private static final float BESIDE = 4;

    /** Wherever in a line it comes to stand: a share is read as one word. */
    @ParameterizedTest
    @EnumSource
    void keepTheirSignBesideTheirNumber(Language language) throws IOException {
        var signs = 0;
        for (var page : glyphs(MeetingInputPdf.write(saying(language))))
            for (var sign : page)
                if (sign.getUnicode().equals("%")) {
                    signs++;
                    assertTrue(
                            page.stream().anyMatch(digit -> isBeside(sign, digit)),
                            () -> language + " at " + sign.getX() + ", " + sign.getY());
                }

        assertEquals(PLACES, signs);
    }

    private static boolean isBeside(TextPosition sign, TextPosition other) {
        var gap = Math.max(sign.getX(), other.getX()) - Math.min(end(sign), end(other));
        return Character.isDigit(other.getUnicode().codePointAt(0))
                && Math.abs(sign.getY() - other.getY()) < 1
                && Math.abs(gap) < BESIDE;
    }

    private static float end(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth();
    }

    private static MeetingInput saying(Language language) {
        var share = Share.of(18).words(language);
        var word = new Tongue(language).say("source").split(" ")[0] + " ";
        var paragraphs = IntStream.range(0, PLACES)
                .mapToObj(at -> (word + "i".repeat(at % 7) + " ").repeat(at / 3) + "(" + share + ")")
                .map(words -> new Paragraph(List.of(new Span(words, language, false)), List.of()))
                .toList();
        return new MeetingInput(
                language, Consultation23.small(language).header(), List.of(new Section("18", paragraphs)), List.of());
    }

    private static List<List<TextPosition>> glyphs(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<TextPosition>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                while (pages.size() < getCurrentPageNo()) pages.add(new ArrayList<>());
                pages.get(getCurrentPageNo() - 1).add(glyph);
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return pages;
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.publishing.paper.Letters;

/** The PDF: for everybody, to the letter, and the same each time. */
class PaperTest {
    private static final Language SPOKEN = Language.EN;

    @ParameterizedTest
    @EnumSource
    void isAccessibleByTheStandard(Language language) throws Exception {
        for (var input : List.of(Consultation23.input(language), Consultation23.small(language)))
            assertEquals(List.of(), failures(Once.pdf(input)));
    }

    @ParameterizedTest
    @EnumSource
    void tellsThemesToEverybody(Language language) throws Exception {
        var input = Consultation23.spoken(language);
        var pdf = Once.pdf(input);

        assertEquals(List.of(), failures(pdf));
        assertEquals(
                PaperText.ofHtml(new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8)),
                PaperText.ofPdf(pdf));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOpinionGroupsToEverybody(Language language) throws Exception {
        var input = Consultation23.camps(language);
        var say = new Layout(language);
        var pdf = MeetingInputPdf.write(input);

        assertEquals(List.of(), failures(pdf));
        assertEquals(
                PaperText.ofHtml(new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8)),
                PaperText.ofPdf(pdf));
        assertEquals(
                input.tables().stream()
                        .flatMap(table -> say.chart(table).stream())
                        .map(chart -> chart.title() + ": " + chart.description())
                        .toList(),
                PaperText.pictures(pdf));
    }

    @Test
    void isJudgedByTheStandard() throws Exception {
        try (var document = Loader.loadPDF(Once.pdf(Consultation23.small(SPOKEN)));
                var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(out);

            assertFalse(failures(out.toByteArray()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatThePageSays(Language language) throws IOException {
        for (var input : List.of(Consultation23.input(language), Consultation23.small(language)))
            assertEquals(
                    PaperText.ofHtml(new String(MeetingInputHtml.write(input), StandardCharsets.UTF_8)),
                    PaperText.ofPdf(Once.pdf(input)));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachPictureInWords(Language language) throws IOException {
        var input = Consultation23.input(language);
        var say = new Layout(language);
        var told = input.tables().stream()
                .flatMap(table -> say.chart(table).stream())
                .map(bars -> bars.title() + ": " + bars.description())
                .toList();

        assertEquals(told, PaperText.pictures(Once.pdf(input)));
    }

    /** Its head is painted on each page, and read once. */
    @Test
    void readsTheHeadOfALongTableOnce() throws Exception {
        var input = Consultation23.input(SPOKEN);
        var table = input.tables().get(0);
        var lines = Collections.nCopies(90, table.lines().get(0));
        var pdf = MeetingInputPdf.write(new MeetingInput(
                SPOKEN,
                input.header(),
                List.of(),
                List.of(new MeetingInput.AnnexTable(
                        1, table.caption(), table.note(), "The corner", table.columns(), lines))));

        assertEquals(
                1, PaperText.ofPdf(pdf).stream().filter("The corner"::equals).count());
        assertEquals(List.of(), failures(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).split("The corner").length > 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheHouseAsItDidBefore(Language language) throws IOException {
        var pdf = Once.pdf(Consultation23.input(language));
        Files.write(Path.of("target/meeting-input-" + language.tag() + ".pdf"), pdf);

        Golden.same("meeting-input-" + language.tag() + ".pdf.txt", String.join("\n", PaperText.ofPdf(pdf)) + "\n");
        assertArrayEquals(pdf, MeetingInputPdf.write(Consultation23.input(language)));
    }

    @Test
    void namesNeitherAPersonNorAProgramNorATime() throws IOException {
        try (var document = Loader.loadPDF(Once.pdf(Consultation23.input(SPOKEN)))) {
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertEquals(
                    Set.of("Title", "Subject"),
                    document.getDocumentInformation().getMetadataKeys());
            assertFalse(xmp.matches("(?s).*(Date|Producer|Creator|creator|Tool|pdfbox|openhtml).*"), xmp);
        }
    }

    @Test
    void carriesAllItsLetters() throws IOException {
        try (var document = Loader.loadPDF(Once.pdf(Consultation23.input(Language.AR)))) {
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+Rostrum.*"), font.getName());
                }
        }
    }

    @Test
    void leadsThroughTheDocumentByItsHeadings() throws IOException {
        var input = Consultation23.input(SPOKEN);
        try (var document = Loader.loadPDF(Once.pdf(input))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var titles = StreamSupport.stream(outline.children().spliterator(), false)
                    .map(item -> item.getTitle())
                    .toList();

            assertEquals(input.sections().size() + 1, titles.size());
            assertEquals("1. Background", titles.get(0));
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasALetterForEverythingThatIsSaidHere(Language language) {
        for (var feature : List.of("publishing", "summary", "survey", "people", "consultation"))
            for (var key : Words.keys(language, feature))
                assertEquals(Set.of(), Letters.missing(Words.pattern(language, feature + "." + key)), key);
    }

    @Test
    void showsWhereALetterIsMissing() throws IOException {
        var text = PaperText.ofPdf(MeetingInputPdf.write(saying("a \u1200\u0E01 b 😀 é e\u0301 Ё ß ﷺ 臺")));

        assertEquals(Set.of("U+0E01", "U+1200"), Letters.missing("a \u1200\u0E01 b 😀"));
        assertTrue(text.stream().anyMatch(line -> line.contains("a \uFFFD\uFFFD b 😀 é é Ё ß")), () -> "" + text);
    }

    private static MeetingInput saying(String words) {
        var input = Consultation23.small(SPOKEN);
        var said = new MeetingInput.Paragraph(List.of(new MeetingInput.Span(words, SPOKEN, true)), List.of());
        return new MeetingInput(
                SPOKEN, input.header(), List.of(new MeetingInput.Section("Said", List.of(said))), List.of());
    }

    static List<String> failures(byte[] pdf) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rostrum.platform.Language;

class MeetingInputTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void saysTheSameFiguresInEveryFormat(Language language) throws Exception {
        saysTheSameFiguresInEveryFormat(Consultation23.input(language));
        saysTheSameFiguresInEveryFormat(Consultation23.camps(language));
    }

    private static void saysTheSameFiguresInEveryFormat(MeetingInput input) throws Exception {
        var codes = input.tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.figures().stream())
                .map(MeetingInput.Figure::code)
                .toList();

        assertEquals(Figures.of(input), Figures.inDocx(Once.docx(input)));
        assertEquals(Figures.of(input), Figures.inHtml(text(MeetingInputHtml.write(input))));
        assertEquals(Figures.of(input), Figures.inJson(text(MeetingInputJson.write(input))));
        assertEquals(codes, Figures.inCsv(MeetingInputCsv.write(input)));
    }

    @Test
    void saysTheSameFiguresInEveryLanguage() {
        var english = Figures.inCsv(MeetingInputCsv.write(Consultation23.input(Language.EN)));

        assertEquals(english, Figures.inCsv(MeetingInputCsv.write(Consultation23.input(Language.AR))));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void leavesTheHouseAsItDidBefore(Language language) throws IOException {
        for (var size : Map.of("", Consultation23.input(language), "-26", Consultation23.small(language))
                .entrySet()) {
            var name = "meeting-input" + size.getKey() + "-" + language.tag();
            Golden.same(name + ".html", text(MeetingInputHtml.write(size.getValue())));
            Golden.same(name + ".csv", text(MeetingInputCsv.write(size.getValue())));
            Golden.same(name + ".json", text(MeetingInputJson.write(size.getValue())));
            Golden.same(name + ".docx.xml", parts(Once.docx(size.getValue())).getOrDefault("word/document.xml", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void tellsWhatWasAnsweredToEveryTypeOfQuestion(Language language) throws IOException {
        var input = Consultation23.kinds(language);

        Golden.same("meeting-input-kinds-" + language.tag() + ".csv", text(MeetingInputCsv.write(input)));
        Golden.same("meeting-input-kinds-" + language.tag() + ".json", text(MeetingInputJson.write(input)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void showsWhereOpinionGroupsLie(Language language) throws IOException {
        var input = Consultation23.camps(language);

        Golden.same("meeting-input-camps-" + language.tag() + ".html", text(MeetingInputHtml.write(input)));
        Golden.same("meeting-input-camps-" + language.tag() + ".csv", text(MeetingInputCsv.write(input)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void isTheSameBytesEachTime(Language language) throws IOException {
        var first = Once.docx(Consultation23.input(language));
        Files.write(Path.of("target/meeting-input-" + language.tag() + ".docx"), first);
        Files.write(
                Path.of("target/meeting-input-26-" + language.tag() + ".docx"),
                Once.docx(Consultation23.small(language)));

        assertArrayEquals(first, MeetingInputDocx.write(Consultation23.input(language)));
    }

    @Test
    void namesNeitherAPersonNorAProgramNorATime() throws IOException {
        var all = String.join(
                "\n", parts(Once.docx(Consultation23.input(Language.EN))).values());

        assertFalse(all.matches("(?s).*(POI|creator|lastModifiedBy|dcterms|<Application>).*"));
    }

    @Test
    void citesEvidenceForEachFinding() {
        for (var language : Language.COMPLETE)
            for (var section : Consultation23.input(language).sections().subList(1, 4))
                for (var paragraph : section.paragraphs())
                    if (NUMBER.matcher(paragraph.words().replace("10", "")).find())
                        assertFalse(paragraph.evidence().isEmpty(), paragraph.words());
    }

    @Test
    void leadsEachCitationToItsEvidence() {
        var input = Consultation23.input(Language.EN);

        var there = Stream.concat(
                        input.tables().stream().map(MeetingInput.AnnexTable::anchor),
                        input.tables().stream()
                                .flatMap(table -> table.lines().stream())
                                .map(MeetingInput.Line::code))
                .collect(Collectors.toSet());

        assertTrue(there.containsAll(cited(input)), () -> there + " lacks some of " + cited(input));
        assertTrue(cited(input).contains("statement-1"));
    }

    @Test
    void saysHonestlyHowLittleTwentySixPeopleLeave() {
        var input = Consultation23.small(Language.EN);
        var words = input.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(MeetingInput.Paragraph::words)
                .collect(Collectors.joining("\n"));

        assertTrue(words.contains("About 25 young people joined"), words);
        assertTrue(words.contains("only rough figures can be shown"), words);
        assertTrue(words.contains("their ages cannot be shown"), words);
        assertTrue(words.contains("their regions cannot be shown"), words);
    }

    @Test
    void turnsNoCellIntoAFormula() {
        for (var cell : Set.of("=1+1", "+1", "-1", "@sum", "\t=1", "＝1+1", " \u200B=1", "\u0000=1"))
            assertEquals("'" + cell, MeetingInputCsv.defused(cell));
        assertEquals("A real answer", MeetingInputCsv.defused("A real answer"));
    }

    private static Set<String> cited(MeetingInput input) {
        return input.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.evidence().stream())
                .map(MeetingInput.Citation::anchor)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), text(zip.readAllBytes()));
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

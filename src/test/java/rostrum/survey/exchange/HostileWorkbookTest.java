package rostrum.survey.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import rostrum.survey.Flaw;

/** Workbooks that mean ill, or went wrong: each is refused with words that say what to do. */
class HostileWorkbookTest {
    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        assertRefused("survey.exchange.too-big", zip("xl/worksheets/sheet1.xml", new byte[50_000_000]));
    }

    @Test
    void anArchiveOfVeryManyPartsIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 5_000; i++) zip.putNextEntry(new ZipEntry("part" + i));
        }

        assertRefused("survey.exchange.too-big", out.toByteArray());
    }

    @Test
    void aSheetOfVeryManyCellsIsNotReadIntoMemory() throws IOException {
        var cells = "<worksheet><sheetData>" + "<row><c/><c/><c/></row>".repeat(60_000) + "</sheetData></worksheet>";

        assertRefused("survey.exchange.too-big", replaced("xl/worksheets/sheet1.xml", cells.getBytes(UTF_8)));
    }

    @Test
    void aDeclarationInItsXmlIsNotReadInAnyWidthOfCharacters() throws IOException {
        var declared = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>";

        assertRefused("survey.exchange.doctype", replaced("xl/sharedStrings.xml", declared.getBytes(UTF_8)));
        assertRefused("survey.exchange.doctype", replaced("xl/sharedStrings.xml", declared.getBytes(UTF_16LE)));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertRefused("survey.exchange.workbook", "type,name,label".getBytes(UTF_8));
        assertRefused("survey.exchange.workbook", new byte[0]);
        assertRefused("survey.exchange.workbook", zip("hello.txt", new byte[10]));
        assertRefused("survey.exchange.workbook", replaced("xl/workbook.xml", "<workbook".getBytes(UTF_8)));
    }

    @Test
    void whereverItBreaksOffNothingIsTaken() {
        var sound = sound();
        for (int cut = 1; cut < sound.length; cut += 97) {
            var flaws = new ArrayList<Flaw>();
            var form = Workbook.read(Arrays.copyOf(sound, cut), flaws);
            assertEquals(List.of(), form.survey(), "at " + cut);
            assertEquals(
                    List.of("survey.exchange.workbook"),
                    flaws.stream().map(Flaw::key).toList(),
                    "at " + cut);
        }
    }

    @Test
    void aConditionWithoutEndDoesNotFillTheStack() {
        var deep = "(".repeat(15_000) + "${a} != ''" + ")".repeat(15_000);
        var rows = List.of(
                new Row(2, Map.of("type", "text", "name", "a", "label", "A?")),
                new Row(3, Map.of("type", "text", "name", "b", "label", "B?", "relevant", deep)));
        var flaws = new ArrayList<Flaw>();

        XlsFormReader.read(new XlsForm(rows, List.of(), List.of()), flaws);

        assertEquals(
                List.of("survey.exchange.relevant"),
                flaws.stream().map(Flaw::key).toList());
    }

    @Test
    void aFormWithoutEndIsCutAndToldOnce() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 4_000; i++)
            rows.add(new Row(i + 2, Map.of("type", "text", "name", "q" + i, "label", "Q?")));
        var flaws = new ArrayList<Flaw>();

        XlsFormReader.read(new XlsForm(rows, List.of(), List.of()), flaws);

        assertEquals(
                List.of("survey.exchange.most"), flaws.stream().map(Flaw::key).toList());
    }

    private static void assertRefused(String key, byte[] file) {
        var flaws = new ArrayList<Flaw>();
        var form = Workbook.read(file, flaws);

        assertEquals(List.of(key), flaws.stream().map(Flaw::key).toList());
        assertEquals(List.of(), form.survey());
    }

    private static byte[] sound() {
        var row = new Row(2, Map.of("type", "text", "name", "a", "label", "A?"));
        return Workbook.write(new XlsForm(List.of(row), List.of(), List.of()));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** A sound file in which one part says something else. */
    private static byte[] replaced(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sound()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}

package rostrum.survey.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rostrum.survey.Flaw;

/** Workbooks (.xlsx). Only what was unpacked with bounds is opened, and no more rows and columns read than a form can need. */
final class Workbook {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;

    private Workbook() {}

    /** Without what cannot be read, which goes to the flaws. */
    static XlsForm read(byte[] file, List<Flaw> flaws) {
        try {
            return open(Parcel.checked(file), flaws);
        } catch (Parcel.Unsafe e) {
            flaws.add(e.flaw());
            return new XlsForm(List.of(), List.of(), List.of());
        }
    }

    /** What is wrong with a workbook comes out of POI as almost any exception. */
    private static XlsForm open(byte[] file, List<Flaw> flaws) throws Parcel.Unsafe {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new XlsForm(
                    rows(book, XlsForm.SURVEY, flaws),
                    rows(book, XlsForm.CHOICES, new ArrayList<>()),
                    rows(book, XlsForm.SETTINGS, new ArrayList<>()));
        } catch (IOException | RuntimeException e) {
            throw new Parcel.Unsafe("survey.exchange.workbook");
        }
    }

    private static List<Row> rows(XSSFWorkbook book, String name, List<Flaw> flaws) {
        var sheet = book.getSheet(name);
        if (sheet != null) return rows(sheet);
        flaws.add(new Flaw(name, 1, "survey.exchange.sheet", Map.of("sheet", name)));
        return List.of();
    }

    private static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        var format = new DataFormatter();
        var headings = cells(sheet, 0, format);
        for (int i = 1; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS); i++) {
            var cells = new LinkedHashMap<String, String>();
            cells(sheet, i, format).forEach((column, text) -> {
                var heading = headings.getOrDefault(column, "");
                if (!heading.isEmpty()) cells.put(heading, text);
            });
            if (!cells.isEmpty()) rows.add(new Row(i + 1, cells));
        }
        return List.copyOf(rows);
    }

    private static Map<Integer, String> cells(Sheet sheet, int number, DataFormatter format) {
        var cells = new LinkedHashMap<Integer, String>();
        var row = sheet.getRow(number);
        if (row == null) return cells;
        for (var cell : row) {
            var text = format.formatCellValue(cell).strip();
            if (!text.isEmpty() && cell.getColumnIndex() < MOST_COLUMNS) cells.put(cell.getColumnIndex(), text);
        }
        return cells;
    }

    static byte[] write(XlsForm form) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write(book.createSheet(XlsForm.SURVEY), form.survey());
            write(book.createSheet(XlsForm.CHOICES), form.choices());
            write(book.createSheet(XlsForm.SETTINGS), form.settings());
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything is text: a spreadsheet program then calculates nothing from what somebody typed. */
    private static void write(Sheet sheet, List<Row> rows) {
        var headings = new LinkedHashSet<String>();
        for (var row : rows) headings.addAll(row.cells().keySet());
        var columns = List.copyOf(headings);
        var top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) top.createCell(i).setCellValue(columns.get(i));
        for (int r = 0; r < rows.size(); r++) {
            var line = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                var text = rows.get(r).get(columns.get(i));
                if (!text.isEmpty()) line.createCell(i).setCellValue(text);
            }
        }
    }
}

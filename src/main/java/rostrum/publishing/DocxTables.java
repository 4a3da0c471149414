package rostrum.publishing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import rostrum.platform.Language;

/** Tables of a document: fixed widths, rows and short tables that stay whole, a head that is repeated on each page. */
final class DocxTables {
    private static final int WIDTH = 9600;
    private static final int FEW = 2;
    private static final int WIDE_FIGURE = 1900;
    private static final int FIGURE = 1500;
    private static final int LEAST_FIRST = 2000;
    private static final int SHORT = 12;

    private final XWPFDocument document;
    private final DocxText text;

    DocxTables(XWPFDocument document, DocxText text) {
        this.document = document;
        this.text = text;
    }

    /** For the head of the document, without lines. */
    XWPFTable plain(int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        shape(table, "Plain", widths);
        return table;
    }

    void figures(MeetingInput.AnnexTable figures) {
        var columns = figures.columns().size();
        var figure = columns <= FEW ? WIDE_FIGURE : Math.min(FIGURE, (WIDTH - LEAST_FIRST) / columns);
        var widths = new ArrayList<>(Collections.nCopies(columns + 1, figure));
        widths.set(0, WIDTH - columns * figure);
        var table = document.createTable(figures.lines().size() + 1, columns + 1);
        shape(table, "Figures", widths);
        head(table.getRow(0), figures);
        for (int at = 0; at < figures.lines().size(); at++)
            line(table.getRow(at + 1), figures.lines().get(at));
        keepTogether(table.getRows());
    }

    /** A short table stands on one page; a longer one has at least a line below its head. */
    private static void keepTogether(List<XWPFTableRow> rows) {
        rows.stream()
                .limit(rows.size() > SHORT ? 1 : rows.size() - 1)
                .forEach(row -> row.getCell(0).getParagraphs().get(0).setKeepNext(true));
    }

    private void head(XWPFTableRow row, MeetingInput.AnnexTable figures) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        cell(row, 0, "CellHead").say(figures.corner());
        for (int at = 0; at < figures.columns().size(); at++)
            cell(row, at + 1, "FigureHead").say(figures.columns().get(at).words());
    }

    private void line(XWPFTableRow row, MeetingInput.Line line) {
        row.setCantSplitRow(true);
        var first = text.paragraph(row.getCell(0).getParagraphs().get(0), "CellText", line.language());
        if (line.cited()) first.say(line.number() + ". ").anchored(line.code(), line.words(), line.language());
        else first.say(line.words(), line.language());
        for (int at = 0; at < line.figures().size(); at++)
            cell(row, at + 1, "Figure").say(line.figures().get(at).words());
    }

    private DocxText.Line cell(XWPFTableRow row, int at, String style) {
        return text.paragraph(row.getCell(at).getParagraphs().get(0), style);
    }

    private void shape(XWPFTable table, String style, List<Integer> widths) {
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) properties.unsetTblBorders();
        table.setStyleID(style);
        if (text.language() == Language.AR) properties.addNewBidiVisual();
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        for (var row : table.getRows())
            for (int at = 0; at < widths.size(); at++)
                row.getCell(at).setWidth(widths.get(at).toString());
    }
}

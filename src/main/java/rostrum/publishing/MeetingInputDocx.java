package rostrum.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import rostrum.publishing.MeetingInput.AnnexTable;

/** The input in the layout of a contribution to a council working group. The same input is the same bytes. */
final class MeetingInputDocx {
    private final MeetingInput input;
    private final Tongue tongue;
    private final DocxText text;
    private final DocxTables tables;

    private MeetingInputDocx(MeetingInput input, XWPFDocument document) {
        this.input = input;
        this.tongue = new Tongue(input.language());
        this.text = new DocxText(document, input.language());
        this.tables = new DocxTables(document, text);
    }

    static byte[] write(MeetingInput input) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            DocxStyles.put(document, input.language());
            var docx = new MeetingInputDocx(input, document);
            docx.head();
            docx.body();
            docx.annex();
            docx.text.pageNumbers(input.header().number());
            document.write(out);
            return DocxSeal.seal(out.toByteArray(), input.header().title(), input.language());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        var header = input.header();
        var top = tables.plain(1, List.of(5600, 4000));
        fill(top.getRow(0).getCell(0), List.of(header.group()));
        where(top.getRow(0).getCell(0).addParagraph());
        fill(top.getRow(0).getCell(1), List.of(header.number(), header.date(), header.original()));
        text.gap();
        var box = tables.plain(2, List.of(1800, 7800));
        pair(box.getRow(0).getTableCells(), "source", header.source(), "Normal");
        pair(box.getRow(1).getTableCells(), "title", header.title(), "Title");
        text.gap();
        framed("purpose", List.of(header.purpose()));
        framed("action", List.of(header.action()));
        framed("references", header.references());
        text.gap();
    }

    private void pair(List<XWPFTableCell> cells, String label, String words, String style) {
        text.paragraph(cells.get(0).getParagraphs().get(0), "Label").say(tongue.say(label) + tongue.say("colon"));
        text.paragraph(cells.get(1).getParagraphs().get(0), style).say(words);
    }

    private void fill(XWPFTableCell cell, List<String> lines) {
        for (int at = 0; at < lines.size(); at++)
            text.paragraph(at == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), at == 0 ? "Label" : "Head")
                    .say(lines.get(at));
    }

    private void where(XWPFParagraph paragraph) {
        var line = text.paragraph(paragraph, "Head");
        new Layout(input.language()).where(input.header()).forEach(span -> line.say(span.words(), span.language()));
    }

    private void framed(String label, List<String> paragraphs) {
        text.paragraph("BoxHeading").say(tongue.say(label));
        paragraphs.forEach(
                words -> words.lines().forEach(line -> text.paragraph("Box").say(line)));
    }

    private void body() {
        for (int at = 0; at < input.sections().size(); at++)
            section(at + 1, input.sections().get(at));
    }

    private void section(int number, MeetingInput.Section section) {
        text.paragraph("Heading1").say(number + "\t" + section.heading());
        for (int at = 0; at < section.paragraphs().size(); at++) {
            var line = text.paragraph("Numbered").say(number + "." + (at + 1) + "\t");
            var paragraph = section.paragraphs().get(at);
            if (paragraph.editors()) line.say(tongue.say("editors-words") + " ");
            paragraph.spans().stream().filter(span -> !span.quoted()).forEach(span -> line.say(span.words() + " "));
            paragraph.evidence().forEach(line::cite);
            paragraph.spans().stream().filter(MeetingInput.Span::quoted).forEach(this::quote);
        }
    }

    /** Somebody's own words stand by themselves, in the direction of their language. */
    private void quote(MeetingInput.Span span) {
        text.paragraph("Said", span.language()).say(Quoted.of(span), span.language());
    }

    private void annex() {
        text.paragraph("AnnexHeading").say(tongue.say("annex"));
        input.tables().forEach(this::table);
    }

    private void table(AnnexTable table) {
        var caption = tongue.say(
                "table.caption",
                "cite",
                tongue.say("cite.table", "number", table.number()),
                "caption",
                table.caption());
        text.paragraph("Caption").anchored(table.anchor(), caption);
        if (!table.lines().isEmpty()) tables.figures(table);
        text.paragraph("Note").say(table.note());
        new Layout(input.language()).chart(table).ifPresent(this::chart);
    }

    private void chart(Chart chart) {
        text.paragraph("Chart")
                .show(
                        ChartPicture.png(chart),
                        Chart.WIDTH,
                        chart.height(),
                        chart.title() + tongue.say("colon") + " " + chart.description());
    }
}

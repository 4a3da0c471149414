package rostrum.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import rostrum.platform.Language;

/** Paragraphs and runs of a document, each run with its language and direction. */
final class DocxText {
    /** Tabs and line ends are elements of their own. */
    private static final Pattern PARTS = Pattern.compile("(?<=[\t\n])|(?=[\t\n])");

    /** Of what stands between the margins, in points. */
    private static final int WIDTH = 480;

    private final XWPFDocument document;
    private final Language language;
    private int bookmarks;
    private int pictures;

    DocxText(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    Language language() {
        return language;
    }

    Line paragraph(String style) {
        return paragraph(style, language);
    }

    Line paragraph(String style, Language spoken) {
        return paragraph(document.createParagraph(), style, spoken);
    }

    Line paragraph(XWPFParagraph paragraph, String style) {
        return paragraph(paragraph, style, language);
    }

    /** In the direction of what is spoken in it. */
    Line paragraph(XWPFParagraph paragraph, String style, Language spoken) {
        paragraph.setStyle(style);
        if (spoken == Language.AR) paragraph.getCTP().getPPr().addNewBidi();
        return new Line(paragraph);
    }

    void gap() {
        paragraph("Gap");
    }

    void pageNumbers(String name) {
        var line = paragraph(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer");
        line.say(name + " – ");
        spoken(line.paragraph.getCTP().addNewFldSimple(), "PAGE", "1");
    }

    private void spoken(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField field, String what, String shown) {
        field.setInstr(what);
        var run = field.addNewR();
        speak(run, language);
        run.addNewT().setStringValue(shown);
    }

    /** What a screen reader and a line breaker need to know. */
    private static void speak(CTR run, Language language) {
        var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        if (language == Language.AR) properties.addNewRtl();
        var lang = properties.addNewLang();
        if (language == Language.AR) lang.setBidi(language.tag());
        else if (language == Language.ZH) lang.setEastAsia("zh-CN");
        else lang.setVal(language.tag());
    }

    /** One paragraph that is being written. */
    final class Line {
        private final XWPFParagraph paragraph;

        Line(XWPFParagraph paragraph) {
            this.paragraph = paragraph;
        }

        Line say(String words) {
            return say(words, language);
        }

        Line say(String words, Language other) {
            return say(paragraph.getCTP().addNewR(), words, other);
        }

        private Line say(CTR run, String words, Language other) {
            speak(run, other);
            for (var part : PARTS.split(Xml.clean(words))) {
                if (part.equals("\t")) run.addNewTab();
                else if (part.equals("\n")) run.addNewBr();
                else put(run.addNewT(), part);
            }
            return this;
        }

        private static void put(CTText text, String words) {
            text.setStringValue(words);
            if (!words.equals(words.strip())) text.setSpace(SpaceAttribute.Space.PRESERVE);
        }

        Line cite(MeetingInput.Citation citation) {
            say("[");
            var link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(citation.anchor()));
            var run = link.addNewR();
            run.addNewRPr().addNewRStyle().setVal("Cited");
            speak(run, language);
            put(run.addNewT(), Xml.clean(citation.words()));
            return say("] ");
        }

        /** A picture as wide as the page allows, and what it shows. */
        Line show(byte[] png, double width, double height, String words) {
            try {
                var run = new XWPFRun(paragraph.getCTP().addNewR(), (IRunBody) paragraph);
                var wide = (int) (WIDTH * Units.EMU_PER_POINT);
                var name = "image" + ++pictures + ".png";
                var shown = run.addPicture(
                        new ByteArrayInputStream(png), PictureType.PNG, name, wide, (int) (wide * height / width));
                speak(run.getCTR(), language);
                describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), words);
                describe(shown.getCTPicture().getNvPicPr().getCNvPr(), words);
                return this;
            } catch (InvalidFormatException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private void describe(CTNonVisualDrawingProps properties, String words) {
            properties.setId(pictures);
            properties.setName("image" + pictures);
            properties.setDescr(Xml.clean(words));
        }

        /** A place that citations lead to. */
        Line anchored(String anchor, String words) {
            return anchored(anchor, words, language);
        }

        Line anchored(String anchor, String words, Language other) {
            var id = BigInteger.valueOf(++bookmarks);
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(bookmark(anchor));
            say(words, other);
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
            return this;
        }

        private String bookmark(String anchor) {
            return anchor.replace('-', '_');
        }
    }
}

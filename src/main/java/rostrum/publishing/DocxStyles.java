package rostrum.publishing;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import rostrum.platform.Language;

/** The look of the document: headings with outline levels, captions, boxes. It stands in styles.xml beside this class. */
final class DocxStyles {
    private DocxStyles() {}

    static void put(XWPFDocument document, Language language) throws IOException {
        try (var in = DocxStyles.class.getResourceAsStream("styles.xml")) {
            if (in == null) throw new IOException("styles.xml is missing");
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IOException(e);
        }
        page(document, language);
    }

    /** A4 with margins of 2 cm. */
    private static void page(XWPFDocument document, Language language) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(11906);
        size.setH(16838);
        var margins = section.addNewPgMar();
        margins.setTop(1134);
        margins.setBottom(1134);
        margins.setLeft(1134);
        margins.setRight(1134);
        margins.setHeader(567);
        margins.setFooter(567);
        margins.setGutter(0);
        if (language == Language.AR) section.addNewBidi();
    }
}

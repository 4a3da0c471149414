package rostrum.publishing.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/** Gives a PDF metadata that names neither a person nor a program nor a time, and an identity made from what it says. */
final class PaperSeal {
    private static final int HEXADECIMAL = 16;
    private static final int ID = 16;
    private static final String XMP = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private PaperSeal() {}

    /** @param page what stands in the document, to the letter */
    static void seal(PDDocument document, String page, Language language) throws IOException {
        var given = document.getDocumentInformation();
        var information = new PDDocumentInformation();
        information.setTitle(given.getTitle());
        information.setSubject(given.getSubject());
        document.setDocumentInformation(information);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(Long.parseUnsignedLong(Digest.sha256(page).substring(0, ID), HEXADECIMAL));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.tag());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XMP.formatted(escaped(given.getTitle()), escaped(given.getSubject()), language.tag())
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

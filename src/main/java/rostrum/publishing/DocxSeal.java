package rostrum.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import rostrum.platform.Language;

/**
 * Packs a document again with known parts alone, in a fixed order, with fixed times and with metadata that names neither
 * a person nor a program.
 */
final class DocxSeal {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern ALLOWED = Pattern.compile(
            "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
                    + "|word/(document|styles|settings|footer\\d+)\\.xml|word/media/image\\d+\\.png|word/_rels/[a-z]+\\d*\\.xml\\.rels");
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat></w:settings>
            """;
    private static final String APP = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>
            """;
    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:language>%s</dc:language></cp:coreProperties>
            """;

    private DocxSeal() {}

    static byte[] seal(byte[] document, String title, Language language) throws IOException {
        var parts = parts(document);
        parts.put("word/settings.xml", bytes(SETTINGS));
        parts.put("docProps/app.xml", bytes(APP));
        parts.put("docProps/core.xml", bytes(CORE.formatted(Xml.escaped(title), language.tag())));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Sorted by name, which puts the list of content types first, where readers look for it. */
    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!ALLOWED.matcher(entry.getName()).matches())
                    throw new IOException("Unexpected part of a document: " + entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

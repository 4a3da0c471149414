package rostrum.survey.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import rostrum.survey.Flaw;

/**
 * An archive from outside, unpacked with bounds and packed anew: whoever opens it after that opens only what was counted
 * here, whatever else the archive said about itself. Its XML names nothing outside.
 */
final class Parcel {
    private static final int MOST_BYTES = 6_000_000;
    private static final int MOST_PARTS = 200;

    /** A few bytes of XML become some hundred in memory, each time. */
    private static final int MOST_TAGS = 200_000;

    /** Of the record that ends an archive. */
    private static final int END_LENGTH = 22;

    private static final int MOST_COMMENT = 65_535;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int unpacked;
    private int parts;
    private int tags;

    private Parcel() {}

    /** What an archive may not be. */
    static final class Unsafe extends Exception {
        private static final long serialVersionUID = 1;

        Unsafe(String key) {
            super(key, null, false, false);
        }

        Flaw flaw() {
            return new Flaw(XlsForm.SURVEY, 1, Optional.ofNullable(getMessage()).orElse(""), Map.of());
        }
    }

    static byte[] checked(byte[] file) throws Unsafe {
        return new Parcel().repack(file);
    }

    private byte[] repack(byte[] file) throws Unsafe {
        if (!isWhole(file)) throw new Unsafe("survey.exchange.workbook");
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) copy(in, entry, out);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unsafe("survey.exchange.workbook");
        }
        if (parts == 0) throw new Unsafe("survey.exchange.workbook");
        return packed.toByteArray();
    }

    /** What broke off on the way has no end: some of its sheets could be read, and the rest would be missed by nobody. */
    private static boolean isWhole(byte[] file) {
        for (int i = file.length - END_LENGTH; i >= Math.max(0, file.length - END_LENGTH - MOST_COMMENT); i--)
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) return true;
        return false;
    }

    private void copy(ZipInputStream in, ZipEntry entry, ZipOutputStream out) throws IOException, Unsafe {
        if (++parts > MOST_PARTS) throw tooBig();
        var content = in.readNBytes(MOST_BYTES - unpacked + 1);
        unpacked += content.length;
        if (unpacked > MOST_BYTES) throw tooBig();
        if (isXml(entry.getName())) check(content);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
    }

    private static boolean isXml(String name) {
        return !name.matches("(?i).*\\.(png|jpe?g|gif|emf|wmf|bin)");
    }

    /** Read as bytes, in each width of characters: a declaration is found before anybody reads XML. */
    private void check(byte[] content) throws Unsafe {
        for (var sign : content) if (sign == '<' && ++tags > MOST_TAGS) throw tooBig();
        var plain = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (plain.contains("<!DOCTYPE") || plain.contains("<!ENTITY")) throw new Unsafe("survey.exchange.doctype");
    }

    private static Unsafe tooBig() {
        return new Unsafe("survey.exchange.too-big");
    }
}

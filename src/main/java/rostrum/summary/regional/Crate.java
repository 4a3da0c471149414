package rostrum.summary.regional;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import rostrum.platform.Delivery;

/**
 * An archive from outside. Only the files that are asked for are taken out of it, by their plain names whatever folder they lie
 * in, and never more bytes than somebody could have sent without packing them.
 */
final class Crate {
    private static final int MOST_PARTS = 100;
    private static final int MOST_TIMES = 100;
    private static final long LITTLE = 1_000_000;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 65_535;

    private final String name;
    private final Path file;
    private final Flaws flaws;
    private long unpacked;

    private Crate(String name, Path file, Flaws flaws) {
        this.name = name;
        this.file = file;
        this.flaws = flaws;
    }

    /** Where a file that was taken out goes. */
    interface Shelf {
        /** Asked once for each file, by its plain name; empty where it is not to be taken out. */
        Optional<String> place(String name);

        void put(String name, InputStream content) throws IOException;
    }

    /** Told by how it begins, whatever it is called. */
    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(4);
            return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
        }
    }

    /**
     * @param flaws takes what is wrong with it; then nothing that came out of it counts
     */
    static void unpack(String name, Path file, Shelf shelf, Flaws flaws) throws IOException {
        new Crate(name, file, flaws).unpack(shelf);
    }

    private void unpack(Shelf shelf) throws IOException {
        if (!isWhole()) {
            flaw("zip-broken", Map.of());
            return;
        }
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var parts = 0;
            for (var entry = in.getNextEntry(); entry != null && flaws.isEmpty(); entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) flaw("zip-many", Map.of("most", MOST_PARTS));
                else take(shelf.place(plain(entry)), new Counted(in), shelf);
            }
        } catch (TooMuch e) {
            flaw("zip-bomb", Map.of());
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            flaw("zip-broken", Map.of());
        }
    }

    private static void take(Optional<String> place, InputStream content, Shelf shelf) throws IOException {
        if (place.isPresent()) shelf.put(place.get(), content);
        else content.transferTo(OutputStream.nullOutputStream());
    }

    private static String plain(ZipEntry entry) {
        return entry.isDirectory() ? "" : entry.getName().replaceFirst("(?s).*[/\\\\]", "");
    }

    /** What broke off on the way has no end: some of its files could be read, and the rest would be missed by nobody. */
    private boolean isWhole() throws IOException {
        var tail = Math.min(Files.size(file), END_LENGTH + MOST_COMMENT);
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Files.size(file) - tail);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
        }
    }

    private void flaw(String key, Map<String, Object> values) {
        flaws.add(name, key, values);
    }

    private boolean isTooMuch() throws IOException {
        return unpacked > Delivery.MOST_BYTES || unpacked > LITTLE && unpacked > MOST_TIMES * Files.size(file);
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Stops as soon as there is too much of it. */
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            var read = in.read(bytes, from, most);
            unpacked += Math.max(0, read);
            if (isTooMuch()) throw new TooMuch();
            return read;
        }
    }
}

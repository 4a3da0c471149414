package rostrum.summary.regional;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import rostrum.platform.Delivery;
import rostrum.survey.Flaw;

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
    private final List<Flaw> flaws;
    private long unpacked;

    private Crate(String name, Path file, List<Flaw> flaws) {
        this.name = name;
        this.file = file;
        this.flaws = flaws;
    }

    /** Where a file that was taken out goes. */
    interface Shelf {
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
     * @param wanted under which name of ours a file is put, by its own; empty for those that nobody asked for
     * @param flaws takes what is wrong with it; then nothing that came out of it counts
     */
    static void unpack(String name, Path file, Function<String, Optional<String>> wanted, List<Flaw> flaws, Shelf shelf)
            throws IOException {
        new Crate(name, file, flaws).unpack(wanted, shelf);
    }

    private void unpack(Function<String, Optional<String>> wanted, Shelf shelf) throws IOException {
        if (!isWhole()) {
            flaw("zip-broken", Map.of());
            return;
        }
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var found = new HashSet<String>();
            var parts = 0;
            for (var entry = in.getNextEntry(); entry != null && flaws.isEmpty(); entry = in.getNextEntry()) {
                var plain = plain(entry);
                if (++parts > MOST_PARTS) flaw("zip-many", Map.of("most", MOST_PARTS));
                else if (wanted.apply(plain).isEmpty()) new Counted(in).transferTo(OutputStream.nullOutputStream());
                else if (!found.add(wanted.apply(plain).get())) flaw("zip-twice", Map.of("file", plain));
                else shelf.put(wanted.apply(plain).get(), new Counted(in));
            }
        } catch (TooMuch e) {
            flaw("zip-bomb", Map.of());
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            flaw("zip-broken", Map.of());
        }
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
        flaws.add(new Flaw(name, 1, "summary.regional." + key, values));
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

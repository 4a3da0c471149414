package rostrum.platform;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Takes a form with files apart while it comes in ({@link Multipart} tells its shape): files go to the disk, so that it costs
 * no more memory the larger they are. What broke off on the way is not taken at all.
 */
final class Unloading {
    private static final int END = -1;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int MOST_HEAD = 8_192;
    private static final int MOST_FILES = 10;

    private final InputStream in;
    private final byte[] seam;
    private final Path place;
    private final LinkedHashMap<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Delivery.Piece> files = new ArrayList<>();
    private long read;

    private Unloading(InputStream in, String boundary, Path place) {
        this.in = in;
        this.seam = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.place = place;
    }

    /** @param place a directory that nobody else can look into */
    static Delivery read(String media, InputStream body, Path place) throws IOException {
        var unloading = new Unloading(body, Multipart.boundary(media), place);
        var delivery = new Delivery(new Form(unloading.fields), unloading.files);
        var isWhole = false;
        try {
            unloading.unload();
            isWhole = true;
        } catch (IOException brokeOff) {
            throw notUnderstood();
        } finally {
            if (!isWhole) delivery.close();
        }
        return delivery;
    }

    private void unload() throws IOException {
        // The first seam has no line before it.
        copy(2, OutputStream.nullOutputStream(), FormReader.MOST_BYTES);
        while (!isLast()) part(head());
    }

    private boolean isLast() throws IOException {
        var first = next();
        var second = next();
        if (first == '-' && second == '-') return true;
        if (first != '\r' || second != '\n') throw notUnderstood();
        return false;
    }

    private String head() throws IOException {
        var head = new StringBuilder("\r\n");
        while (!head.toString().endsWith(END_OF_HEAD)) {
            if (head.length() > MOST_HEAD) throw notUnderstood();
            head.append((char) next());
        }
        return new String(head.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void part(String head) throws IOException {
        var file = Multipart.fileName(head);
        if (file.isPresent()) file(file.get());
        else field(Multipart.name(head).orElse(""));
    }

    private void field(String name) throws IOException {
        var value = new ByteArrayOutputStream();
        copy(0, value, FormReader.MOST_BYTES);
        fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value.toString(StandardCharsets.UTF_8));
    }

    private void file(String name) throws IOException {
        if (files.size() == MOST_FILES) throw notUnderstood();
        var content = Files.createTempFile(place, "piece", "");
        files.add(new Delivery.Piece(name, content));
        try (var out = Files.newOutputStream(content);
                var buffered = new BufferedOutputStream(out, 1 << 16)) {
            copy(0, buffered, Delivery.MOST_BYTES);
        }
        if (Files.size(content) == 0)
            Files.delete(files.remove(files.size() - 1).content());
    }

    /** Up to the next seam. No byte of a seam but its first is a line end, so what began like one and is none goes out at once. */
    private void copy(int begun, OutputStream out, long most) throws IOException {
        var matched = begun;
        var written = 0L;
        while (matched < seam.length) {
            var sign = next();
            if (sign == seam[matched]) {
                matched++;
                continue;
            }
            var isBeginning = sign == seam[0];
            out.write(seam, 0, matched);
            if (!isBeginning) out.write(sign);
            written += matched + 1L;
            matched = isBeginning ? 1 : 0;
            if (written > most) throw tooLarge();
        }
    }

    private int next() throws IOException {
        if (++read > Delivery.MOST_BYTES) throw tooLarge();
        var sign = in.read();
        if (sign == END) throw notUnderstood();
        return sign;
    }

    private Refusal tooLarge() throws IOException {
        FormReader.drain(in, Delivery.MOST_BYTES); // who is still sending does not hear the answer
        return Refusal.because("platform.files-too-large").status(413);
    }

    private static Refusal notUnderstood() {
        return Refusal.because("platform.not-understood").status(400);
    }
}

package rostrum.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms with large files as browsers send them, and as nobody should. */
class UnloadingTest {
    private static final String TYPE = "multipart/form-data; boundary=x7";

    private static final String BODY = """
            --x7
            Content-Disposition: form-data; name="_token"

            abc
            --x7
            Content-Disposition: form-data; name="title"

            été
            --x7
            Content-Disposition: form-data; name="file"; filename="a.csv"

            BYTES
            --x7
            Content-Disposition: form-data; name="file"; filename="b.csv"
            Content-Type: text/csv

            more
            --x7--
            """.replace("\n", "\r\n");

    private Path place = Path.of("");

    @BeforeEach
    @BeforeProperty
    void makePlace() throws IOException {
        place = Files.createTempDirectory("unloading");
    }

    @AfterEach
    @AfterProperty
    void leavesNothingBehind() throws IOException {
        assertEquals(List.of(), left());
        Files.delete(place);
    }

    @Test
    void fieldsAndFilesAreReadAsTheyWereSent() throws IOException {
        try (var delivery = read(BODY.getBytes(UTF_8))) {
            assertEquals("abc", delivery.form().text("_token"));
            assertEquals("été", delivery.form().text("title"));
            assertEquals(
                    List.of("a.csv BYTES", "b.csv more"),
                    delivery.files().stream().map(UnloadingTest::told).toList());
        }
    }

    @Property(tries = 200)
    void everyFileComesThroughByteByByte(@ForAll byte[] content) throws IOException {
        var parts = BODY.split("BYTES");
        var head = parts[0].getBytes(UTF_8);
        var tail = parts[1].getBytes(UTF_8);
        var whole = Arrays.copyOf(head, head.length + content.length + tail.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        System.arraycopy(tail, 0, whole, head.length + content.length, tail.length);

        try (var delivery = read(whole)) {
            var first = delivery.files().get(0);
            if (content.length == 0) assertEquals("b.csv", first.name());
            else assertArrayEquals(content, Files.readAllBytes(first.content()));
        }
    }

    @Test
    void whereverItIsCutNothingIsTaken() {
        var body = BODY.stripTrailing().getBytes(UTF_8);
        for (int cut = 0; cut < body.length; cut++) {
            var part = Arrays.copyOf(body, cut);
            assertEquals(
                    400, assertThrows(Refusal.class, () -> read(part)).page().status(), "at " + cut);
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var begin = new ByteArrayInputStream(BODY.split("BYTES")[0].getBytes(UTF_8));
        var body = new SequenceInputStream(begin, new Endless(Delivery.MOST_BYTES + 1));

        var no = assertThrows(Refusal.class, () -> Unloading.read(TYPE, body, place));

        assertEquals(413, no.page().status());
    }

    private Delivery read(byte[] body) throws IOException {
        return Unloading.read(TYPE, new ByteArrayInputStream(body), place);
    }

    private static String told(Delivery.Piece file) {
        try {
            return file.name() + " " + Files.readString(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    /** So many bytes of nothing. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}

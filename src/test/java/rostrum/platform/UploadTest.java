package rostrum.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Forms with a file as browsers send them, and as nobody should. */
class UploadTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryx7";

    private static final String BODY = """
            ------WebKitFormBoundaryx7
            Content-Disposition: form-data; name="_token"

            abc
            ------WebKitFormBoundaryx7
            Content-Disposition: form-data; name="as"

            été
            ------WebKitFormBoundaryx7
            Content-Disposition: form-data; name="file"; filename="enquête (2).xlsx"
            Content-Type: application/octet-stream

            BYTES
            ------WebKitFormBoundaryx7--
            """.replace("\n", "\r\n");

    @Test
    void fieldsAndTheFileAreReadAsTheyWereSent() {
        var upload = Multipart.parse(TYPE, BODY.getBytes(UTF_8));

        assertEquals("abc", upload.form().text("_token"));
        assertEquals("été", upload.form().text("as"));
        assertEquals("enquête (2).xlsx", upload.name());
        assertEquals("BYTES", new String(upload.file(), UTF_8));
    }

    @Property(tries = 300)
    void everyFileComesThroughByteByByte(@ForAll byte[] content) {
        var parts = BODY.split("BYTES");
        var head = parts[0].getBytes(UTF_8);
        var tail = parts[1].getBytes(UTF_8);
        var whole = Arrays.copyOf(head, head.length + content.length + tail.length);
        System.arraycopy(content, 0, whole, head.length, content.length);
        System.arraycopy(tail, 0, whole, head.length + content.length, tail.length);

        assertArrayEquals(content, Multipart.parse(TYPE, whole).file());
    }

    @Test
    void whoChoosesNoFileSendsAnEmptyOne() {
        var upload = Multipart.parse(
                TYPE, BODY.replace("enquête (2).xlsx", "").replace("BYTES", "").getBytes(UTF_8));

        assertTrue(upload.isEmpty());
        assertEquals("abc", upload.form().text("_token"));
    }

    /** What broke off on the way is not taken: a file would be half a file. */
    @Test
    void whereverItIsCutNoHalfFileIsTaken() {
        var body = BODY.getBytes(UTF_8);
        for (int cut = 0; cut < body.length - 30; cut++)
            assertTrue(Multipart.parse(TYPE, Arrays.copyOf(body, cut)).isEmpty(), "at " + cut);
    }

    @Property(tries = 300)
    void whatIsNoFormGivesNoToken(@ForAll byte[] content) {
        assertEquals("", Multipart.parse(TYPE, content).form().text("_token"));
    }

    @Test
    void withoutABoundaryNothingIsUnderstood() {
        var no = assertThrows(Refusal.class, () -> Multipart.parse("multipart/form-data", new byte[0]));

        assertEquals(400, no.page().status());
    }
}

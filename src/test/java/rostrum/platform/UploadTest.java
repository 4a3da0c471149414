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
        var upload = UploadReader.parse(TYPE, BODY.getBytes(UTF_8));

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

        assertArrayEquals(content, UploadReader.parse(TYPE, whole).file());
    }

    @Test
    void whoChoosesNoFileSendsAnEmptyOne() {
        var upload = UploadReader.parse(
                TYPE, BODY.replace("enquête (2).xlsx", "").replace("BYTES", "").getBytes(UTF_8));

        assertTrue(upload.isEmpty());
        assertEquals("abc", upload.form().text("_token"));
    }

    /** Whatever it is, it is refused as something that was not understood, or has no token. */
    @Property(tries = 300)
    void whatIsCutOrNoFormAtAllGivesNoToken(@ForAll byte[] content) {
        try {
            assertEquals("", UploadReader.parse(TYPE, content).form().text("_token"));
        } catch (Refusal no) {
            assertEquals(400, no.page().status());
        }
        assertThrows(Refusal.class, () -> UploadReader.parse("multipart/form-data", new byte[0]));
    }
}

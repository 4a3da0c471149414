package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Digest;

/** Programs fetch released files again and again: each once is enough, and nothing that is not out yet is kept anywhere. */
@ExtendWith(ArquillianExtension.class)
class ReleasedFilesIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Scenes scenes;

    private Scene scene;
    private String at = "";

    @BeforeEach
    void somethingIsSaid() {
        scene = scenes.open(1);
        at = "/results/" + scene.consultation();
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void whatWasReleasedIsNamedByItsBytesAndNotSentTwice() {
        assertKeptNowhere(get(at + "/meeting-input.csv?lang=en"));
        scene.released();

        for (var format : Format.values()) {
            var path = at + "/" + format.file() + "?lang=en";
            var first = get(path);
            var tag = header(first, "ETag");
            var again = get(path, "If-None-Match", tag);

            assertEquals(200, first.statusCode());
            assertEquals("\"" + Digest.sha256(first.body()) + "\"", tag, "strong, and of these very bytes");
            assertEquals("public, max-age=300, must-revalidate", header(first, "Cache-Control"));
            assertEquals(List.of(), first.headers().allValues("Set-Cookie"), "nobody’s cookie is handed on");
            assertEquals(304, again.statusCode());
            assertEquals(0, again.body().length);
            assertEquals(tag, header(again, "ETag"));
            assertEquals(header(first, "Cache-Control"), header(again, "Cache-Control"));
            assertArrayEquals(
                    first.body(), get(path, "If-None-Match", "\"other\"").body());
        }
    }

    @Test
    void whatGoesByTheReaderIsAskedForEachTime() {
        scene.released();

        var read = get(at + "/meeting-input.json", "Accept-Language", "en");

        assertEquals("private, no-cache", header(read, "Cache-Control"));
        assertTrue(header(read, "Vary").contains("Accept-Language"), header(read, "Vary"));
        assertEquals(
                304,
                get(at + "/meeting-input.json", "If-None-Match", header(read, "ETag"))
                        .statusCode());
        assertKeptNowhere(get(at + "?lang=en"));
        var data = get(at + "?lang=en", "Accept", "application/json");
        assertArrayEquals(get(at + "/meeting-input.json?lang=en").body(), data.body());
        assertEquals("public, max-age=300, must-revalidate", header(data, "Cache-Control"));
    }

    @Test
    void theHeadOfAFileSaysTheSameWithoutIt() {
        scene.released();
        var path = at + "/meeting-input.docx?lang=en";

        var head = ask(
                HttpRequest.newBuilder(scenes.caller().house().resolve(path)).method("HEAD", BodyPublishers.noBody()));

        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        assertEquals(header(get(path), "ETag"), header(head, "ETag"));
    }

    /** Packed on its way it is other bytes, and may not pass for the strong tag’s. */
    @Test
    void whatIsPackedIsNotCalledTheSameBytes() {
        scene.released();

        var packed = get(at + "/meeting-input.csv?lang=en", "Accept-Encoding", "gzip");

        var isPacked = header(packed, "Content-Encoding").equals("gzip");
        assertFalse(
                isPacked && !header(packed, "ETag").startsWith("W/"),
                packed.headers().map().toString());
    }

    @Test
    void languagesAreNamedByTheirTags() {
        scene.released();

        var results = text(get("/results", "Accept", "application/json"));
        var input = text(get(at + "/meeting-input.json?lang=en"));

        assertTrue(results.contains("\"en\":"), results);
        assertFalse(results.contains("\"EN\""), results);
        assertTrue(input.contains("\"language\": \"en\""), input);
    }

    private static void assertKeptNowhere(HttpResponse<byte[]> answer) {
        assertTrue(header(answer, "Cache-Control").startsWith("no-store"), header(answer, "Cache-Control"));
        assertEquals("", header(answer, "ETag"));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(scenes.caller().house().resolve(path));
        if (headers.length > 0) request.headers(headers);
        return ask(request);
    }

    private static HttpResponse<byte[]> ask(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.platform.Id;

/** What the server could not find or understand was typed by somebody, and stands in none of its logs. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SilentLogsIT {
    private static final Path LOGS =
            Path.of(System.getProperty("liberty.home"), "usr", "servers", System.getProperty("house"), "logs");

    private final Stranger stranger = new Stranger();
    private final String typed = "typed-" + Id.fresh();

    @Test
    void noPathAndNoHeaderIsWrittenDown() throws IOException {
        for (var path : List.of("/", "/health/", "/openapi/ui/", "/metrics/", "/rooms/")) stranger.opens(path + typed);
        for (var header : List.of("Accept", "Accept-Language", "Content-Type", "Cookie", "Referer", "User-Agent"))
            stranger.sends(
                    Stranger.at("/help").setHeader(header, typed + ";;;q=x").POST(BodyPublishers.ofString(typed)));
        stranger.opens("/rules");

        assertEquals(List.of(), filesThatSay(typed));
    }

    /** What no browser sends: the server refuses it before it is a request of ours. */
    @Test
    void noOddAddressIsWrittenDown() throws IOException {
        for (var odd : List.of("/%00", "/%2e%2e/", "/\\..\\", "/%ff/", "/..;/"))
            OddAddressesIT.sent("GET " + odd + typed);

        assertEquals(List.of(), filesThatSay(typed));
    }

    /** It would hold the address of whoever was on the line. */
    @Test
    void noFirstFailureIsDumped() throws IOException {
        stranger.opens("/health/" + typed);

        assertTrue(Files.exists(LOGS.resolve("messages.log")));
        assertEquals(
                List.of(),
                files().stream()
                        .filter(file -> file.toString().contains("ffdc"))
                        .toList());
    }

    private static List<Path> filesThatSay(String words) throws IOException {
        return files().stream().filter(file -> read(file).contains(words)).toList();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(LOGS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

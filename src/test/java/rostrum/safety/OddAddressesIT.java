package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no browser sends: most of it the server refuses before the house hears of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OddAddressesIT {
    private static final List<String> INSIDE = List.of(
            "liberty",
            "websphere",
            "ibm",
            "srve",
            "cwwk",
            "$wsep",
            "resteasy",
            "exception",
            "at com.",
            "at rostrum",
            "rostrum.platform");

    static Stream<String> requests() {
        var paths = Stream.of(
                "/%00",
                "/results/%00",
                "/%2e%2e/",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/../../etc/passwd",
                "/%ff",
                "/%c0%ae%c0%ae/",
                "/%zz",
                "/%",
                "/a//b;x=y",
                "/results;x=y",
                "/desk/;/..",
                "/\\..\\",
                "/WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "/META-INF/",
                "/" + "a".repeat(4_000),
                "/" + "a".repeat(9_000),
                "/?" + "a".repeat(70_000),
                "/?%ff=%zz",
                "/results?lang=%00",
                "*",
                "results");
        var lines = paths.map(path -> "GET " + path + " HTTP/1.1");
        return Stream.concat(
                lines,
                Stream.of(
                        "NONSENSE / HTTP/1.1",
                        "get / HTTP/1.1",
                        "TRACE / HTTP/1.1",
                        "CONNECT example.org:443 HTTP/1.1",
                        "GET / HTTP/9.9",
                        "GET /",
                        "\u0001\u0002\u0003",
                        "GET / HTTP/1.1\r\nX-Long: " + "b".repeat(10_000),
                        "GET / HTTP/1.1\r\nContent-Length: -1",
                        "GET / HTTP/1.1\r\nTransfer-Encoding: nonsense"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatTheServerRefusesTellsNothingOfIt(String line) throws IOException {
        var answer = answer(line);

        for (var inside : INSIDE)
            assertFalse(answer.toLowerCase(Locale.ROOT).contains(inside), line + " tells " + inside + ": " + answer);
    }

    /** Asked for as it is, without a browser that would mend it. */
    static void sent(String line) throws IOException {
        answer(line + " HTTP/1.1");
    }

    private static String answer(String line) throws IOException {
        var request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var house = URI.create(Stranger.HOUSE);
        try (var socket = new Socket(house.getHost(), house.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return "";
        }
    }
}

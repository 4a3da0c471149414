package rostrum.bench.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rostrum.bench.Browser;
import rostrum.bench.Web;

class TornLineTest {
    private static final int MANY = 30;

    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private HttpServer house;

    @BeforeEach
    void open() throws IOException {
        house = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        house.createContext("/form", this::take);
        house.start();
    }

    @AfterEach
    void close() {
        house.stop(0);
    }

    @Test
    void sendsTheSameUntilItIsAcknowledged() {
        var port = house.getAddress().getPort();
        var browser = new Browser(new Web(URI.create("http://localhost:" + port), ForkJoinPool.commonPool()));
        var line = new TornLine(port, 1);

        for (int i = 0; i < MANY; i++) {
            var answer = line.send(browser, "/form", "words", "Für & wider " + i);
            assertEquals(303, answer.status());
            assertEquals("/there", answer.path());
        }

        assertTrue(line.torn() > 0);
        assertEquals(MANY, taken.stream().distinct().count());
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (body.length < Integer.parseInt(exchange.getRequestHeaders().getFirst("Content-Length"))) return;
        taken.add(new String(body, StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Location", "http://localhost/there");
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }
}

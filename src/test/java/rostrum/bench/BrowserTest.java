package rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private HttpServer house;
    private Browser browser;
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        house = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        house.createContext("/form", this::form);
        house.createContext("/starting", this::starting);
        house.start();
        var server = URI.create("http://localhost:" + house.getAddress().getPort());
        browser = new Browser(new Web(server, ForkJoinPool.commonPool()));
    }

    @AfterEach
    void close() {
        house.stop(0);
    }

    @Test
    void sendsTheCookieAndTheTokenThatThePageGave() {
        browser.open("/form");

        var answer = browser.send("/form", "agree", "room", "agree", "quote", "words", "Für & wider");

        assertEquals(303, answer.status());
        assertEquals("/there", answer.path());
        assertEquals("form=cake; _token=t1&agree=room&agree=quote&words=F%C3%BCr+%26+wider", answer.text());
    }

    @Test
    void asksAgainUntilTheHouseItselfAnswers() {
        assertTrue(browser.open("/starting").text().contains("welcome"));
        assertEquals(2, asked.get());
    }

    private void form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var cookie = exchange.getRequestHeaders().getFirst("Cookie");
        exchange.getResponseHeaders().add("Set-Cookie", "form=cake; Path=/; HttpOnly");
        exchange.getResponseHeaders().add("Location", "http://localhost/there#mine");
        var page = "<form><input type=\"hidden\" name=\"_token\" value=\"t1\"></form>";
        answer(exchange, body.isEmpty() ? 200 : 303, body.isEmpty() ? page : cookie + "; " + body);
    }

    /** A server whose application is not there yet answers without the house's headers. */
    private void starting(HttpExchange exchange) throws IOException {
        if (asked.incrementAndGet() > 1) answer(exchange, 200, "welcome");
        else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

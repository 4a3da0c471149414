package rostrum.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;

/** The way to the front door, shared by everybody: patient with a house that is down for a while. */
public final class Web {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int MOST_INCIDENTS = 5;

    private final URI server;
    private final HttpClient client;

    public Web(URI server, Executor executor) {
        this.server = server;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(executor)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public HttpClient client() {
        return client;
    }

    public URI address(String path) {
        return server.resolve(path);
    }

    /** Asks until the house itself answers. What got no answer is asked again, word for word the same. */
    HttpResponse<byte[]> ask(HttpRequest request) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var incidents = 0;
        while (true) {
            try {
                var answer = client.send(request, BodyHandlers.ofByteArray());
                if (isFromTheHouse(answer)) return answer;
                if (answer.statusCode() == 500 && ++incidents == MOST_INCIDENTS)
                    throw new Mishap(request.method() + " " + request.uri() + " always ends in an incident");
                waitForTheHouse(request, "status " + answer.statusCode(), until);
            } catch (IOException e) {
                waitForTheHouse(request, e.toString(), until);
            } catch (InterruptedException e) {
                throw Mishap.interrupted();
            }
        }
    }

    /** While the application starts, the server under it answers by itself: without the headers of the house. */
    static boolean isFromTheHouse(HttpResponse<?> answer) {
        return answer.statusCode() < 500
                && answer.statusCode() != 429
                && answer.headers().firstValue("Content-Security-Policy").isPresent();
    }

    private static void waitForTheHouse(HttpRequest request, String why, long until) {
        if (System.nanoTime() > until)
            throw new Mishap(request.method() + " " + request.uri() + " got no answer in " + PATIENCE + ": " + why);
        Trouble.note(request.method() + " " + request.uri().getPath().replaceAll("[0-9a-z]{20,}", "…") + ": " + why);
        Pause.millis(ThreadLocalRandom.current().nextInt(200, 1500));
    }
}

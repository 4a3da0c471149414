package rostrum.budget;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import rostrum.platform.Id;

/**
 * Somebody in front of a browser that learns what each page cost.
 *
 * @param cookies as they are sent with every request
 * @param token for forms
 */
public record Guest(URI house, String cookies, String token) {
    private static final String HTML = "text/html, */*;q=0.1";
    private static final String JSON = "application/json";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Cost opens(String path) {
        return ask(HttpRequest.newBuilder(house.resolve(path)).header("Accept", HTML));
    }

    /** The same page as a program reads it. */
    public Cost asks(String path) {
        return ask(HttpRequest.newBuilder(house.resolve(path)).header("Accept", JSON));
    }

    /** Sends a form. Names and values alternate. */
    public Cost sends(String path, String... fields) {
        return ask(Caller.form(house.resolve(path), token, fields).header("Accept", HTML));
    }

    /** Sends a form with a file in it. */
    public Cost brings(String path, String name, byte[] file, String... fields) {
        return ask(Caller.upload(house.resolve(path), token, name, file, fields).header("Accept", HTML));
    }

    private Cost ask(HttpRequest.Builder request) {
        var cost = new AtomicReference<Cost>();
        StatementCount.listen(() -> cost.set(counted(request)));
        return cost.get();
    }

    private Cost counted(HttpRequest.Builder request) {
        var mark = Id.fresh();
        request.header("Cookie", cookies).header(StatementCount.HEADER, mark);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Cost(answer, StatementCount.of(mark).get(10, TimeUnit.SECONDS));
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

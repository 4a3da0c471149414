package rostrum.safety;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody at the front door who has read how browsers and servers talk, and keeps to none of it. */
final class Stranger {
    static final String HOUSE = "http://localhost:" + System.getProperty("house.http.port");
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> opens(String path) {
        return sends(at(path).GET());
    }

    /** The token that stands in the form of that page. */
    String token(String path) {
        var found = TOKEN.matcher(opens(path).body());
        return Optional.of(found)
                .filter(java.util.regex.Matcher::find)
                .map(token -> token.group(1))
                .orElseThrow();
    }

    HttpResponse<String> posts(String path, String body, String... headers) {
        var request = at(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return sends(request);
    }

    HttpResponse<String> sends(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(HOUSE + path)).header("Accept", "text/html");
    }
}

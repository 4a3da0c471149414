package rostrum.bench;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** One person's browser: it keeps its cookies and gives every form the token of the pages it has seen. */
public final class Browser {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final Web web;
    private final boolean zipped;
    private final String language;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String token = "";

    public Browser(Web web) {
        this(web, false);
    }

    /** @param zipped whether it asks for pages in gzip, as those do that people use */
    public Browser(Web web, boolean zipped) {
        this(web, zipped, "en");
    }

    /** @param language the one that its owner reads */
    public Browser(Web web, boolean zipped, String language) {
        this.web = web;
        this.zipped = zipped;
        this.language = language;
    }

    /** Opens a page as a person sees it. */
    public Answer open(String path) {
        var answer = ask(request(path, HTML).GET());
        answer.hidden("_token").ifPresent(found -> token = found);
        return answer;
    }

    /** Reads the same page as JSON. */
    public JsonObject read(String path) {
        return ask(request(path, JSON).GET()).expect(200, path).json();
    }

    /** Whether a page is there for this person. */
    public boolean finds(String path) {
        return ask(request(path, JSON).GET()).status() == 200;
    }

    Answer download(String path) {
        return ask(request(path, "*/*").GET()).expect(200, path);
    }

    /** Sends a form. Names and values alternate; a name may come twice. */
    public Answer send(String path, String... fields) {
        return post(path, HTML, fields);
    }

    public Answer send(String path, Map<String, String> fields) {
        return send(
                path,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    public JsonObject sendForJson(String path, String... fields) {
        var answer = post(path, JSON, fields);
        if (answer.status() != 200) throw new Mishap(path + ": " + answer.status() + " " + answer.words());
        return answer.json();
    }

    private Answer post(String path, String accept, String... fields) {
        return ask(request(path, accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
    }

    public Web web() {
        return web;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path, String accept) {
        var request = HttpRequest.newBuilder(web.address(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", accept)
                .header("Accept-Language", language);
        if (zipped) request.header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        return request;
    }

    private Answer ask(HttpRequest.Builder request) {
        var response = web.ask(request.build());
        keepCookies(response);
        var location = response.headers().firstValue("Location").orElse("");
        var again = response.headers()
                .firstValue("Retry-After")
                .map(Integer::valueOf)
                .orElse(0);
        return new Answer(response.statusCode(), location, again, unzipped(response));
    }

    private static byte[] unzipped(HttpResponse<byte[]> response) {
        var packed = response.headers().firstValue("Content-Encoding").orElse("");
        if (!packed.equals("gzip")) return response.body();
        try (var body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepCookies(HttpResponse<byte[]> response) {
        for (var header : response.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
    }

    /** A form as it goes over the line, with the token. */
    public String encode(String... fields) {
        var body = new StringJoiner("&");
        body.add("_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2)
            body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return body.toString();
    }
}

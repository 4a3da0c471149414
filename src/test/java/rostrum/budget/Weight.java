package rostrum.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import rostrum.platform.Language;

/**
 * A page as it goes over the line to a browser that asks for gzip and has nothing kept yet.
 *
 * @param html bytes of the page itself
 * @param parts bytes of all that the page makes the browser fetch, by address
 * @param foreign what of it would be fetched from elsewhere, or by another way than those that are counted
 */
public record Weight(String path, int status, int html, Map<String, Integer> parts, List<String> foreign) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FETCHED = Pattern.compile("<link\\b[^>]*\\bhref=\"([^\"]*)\"|\\bsrc=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile(
            "@import\\b.*|@font-face|url\\((?!\"?data:).*?\\)|\\bimport\\b.*|srcset=.*|<iframe.*|<object.*");

    static Weight of(URI house, String cookies, Language reader, String path) {
        var page = ask(house.resolve(path), cookies, reader);
        var text = text(page);
        var fetched = FETCHED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        var parts = new ConcurrentHashMap<String, Integer>();
        var inside = new StringBuilder(markup(text));
        for (var part : fetched) {
            if (isForeign(part)) continue;
            var answer = ask(house.resolve(part), cookies, reader);
            parts.put(part, answer.body().length);
            inside.append(text(answer).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", ""));
        }
        var foreign = Stream.concat(
                        fetched.stream().filter(Weight::isForeign),
                        HIDDEN.matcher(inside).results().map(found -> found.group()))
                .toList();
        return new Weight(path, page.statusCode(), page.body().length, parts, foreign);
    }

    int requests() {
        return 1 + parts.size();
    }

    int bytes() {
        return html + parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int scripts() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".js"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isForeign(String address) {
        return !address.matches("/(?!/).*|data:.*");
    }

    /** Tags alone: what people say may hold any word. */
    private static String markup(String page) {
        return String.join(
                "\n",
                Pattern.compile("<[^>]*>")
                        .matcher(page)
                        .results()
                        .map(tag -> tag.group())
                        .toList());
    }

    private static HttpResponse<byte[]> ask(URI address, String cookies, Language reader) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", reader.tag())
                .header("Cookie", cookies)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) return new String(answer.body(), StandardCharsets.UTF_8);
        try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

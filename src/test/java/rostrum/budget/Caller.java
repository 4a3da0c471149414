package rostrum.budget;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody who calls from a network of their own.
 *
 * @param cookies as they are sent with every request
 * @param token for forms
 * @param network as the proxy before the house tells it
 */
public record Caller(URI house, String cookies, String token, String network) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Caller from(String other) {
        return new Caller(house, cookies, token, other);
    }

    /** With what the house set, as a browser would keep it. */
    public Caller holding(HttpResponse<String> answer, String name) {
        var set = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer + " sets no " + name));
        var others = cookies.replaceAll("; " + name + "=[^;]*", "");
        return new Caller(house, others + "; " + set.split(";", 2)[0], token, network);
    }

    public HttpResponse<String> opens(String path) {
        return ask(HttpRequest.newBuilder(house.resolve(path))).join();
    }

    public HttpResponse<String> sends(String path, String... fields) {
        return sending(path, fields).join();
    }

    /** Names and values alternate. */
    public CompletableFuture<HttpResponse<String>> sending(String path, String... fields) {
        return ask(form(house.resolve(path), token, fields));
    }

    static HttpRequest.Builder form(URI to, String token, String... fields) {
        var form = new StringJoiner("&").add("_token=" + token);
        for (int i = 0; i < fields.length; i += 2)
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()));
    }

    static HttpRequest.Builder upload(URI to, String token, String name, byte[] file, String... fields) {
        var head = new StringBuilder(part("_token")).append(token);
        for (int i = 0; i < fields.length; i += 2) head.append(part(fields[i])).append(fields[i + 1]);
        head.append(part("file\"; filename=\"" + name));
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "multipart/form-data; boundary=seam")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.substring(2)),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--seam--\r\n")));
    }

    private static String part(String name) {
        return "\r\n--seam\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    /** Each answer has its own. */
    public static String withoutNonce(String page) {
        return page.replaceAll("nonce(-|=\")[a-z0-9]{26}", "nonce");
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpRequest.Builder request) {
        request.header("Accept", "text/html, */*;q=0.1").header("Cookie", cookies);
        if (!network.isEmpty()) request.header("X-Forwarded-For", network);
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }
}

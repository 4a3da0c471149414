package rostrum.bench.answering;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import rostrum.bench.Answer;
import rostrum.bench.Mishap;
import rostrum.bench.Web;

/**
 * What a browser without scripts fetches beside each page: style sheets, icons and pictures, one after the other, and never
 * again what the house said may be kept.
 */
final class Eye implements Consumer<Answer> {
    private static final Pattern LINK =
            Pattern.compile("<link\\b[^>]*\\bhref=\"([^\"]+)\"|<(?:img|source|video|audio)\\b[^>]*\\bsrc=\"([^\"]+)\"");

    private final Web web;
    private final Timings timings;
    private final Set<String> kept = new HashSet<>();

    Eye(Web web, Timings timings) {
        this.web = web;
        this.timings = timings;
    }

    @Override
    public void accept(Answer page) {
        LINK.matcher(page.text())
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .distinct()
                .filter(path -> !kept.contains(path))
                .forEach(path -> timings.time(() -> fetch(path)));
    }

    private boolean fetch(String path) {
        var request = HttpRequest.newBuilder(web.address(path))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            var answer = web.client().send(request, BodyHandlers.discarding());
            if (answer.statusCode() != 200) throw new Mishap(path + ": " + answer.statusCode());
            var life = answer.headers().firstValue("Cache-Control").orElse("");
            return life.contains("immutable") && kept.add(path);
        } catch (IOException e) {
            throw new Mishap(path + ": " + e);
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }
}

package rostrum.budget;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Everything that leaves the house: the meeting input in each format, public pages for programs, one's own data of somebody else. */
record Exports(Scene scene) {
    String all() throws IOException {
        var all = new StringBuilder();
        var results = "/results/" + scene.consultation();
        var anybody = scene.participant();
        for (var file : List.of("", "/meeting-input.html", "/meeting-input.csv", "/meeting-input.json"))
            all.append(anybody.opens(results + file).answer().body());
        all.append(unpacked(anybody.house().resolve(results + "/meeting-input.docx")));
        for (var page :
                List.of("/", scene.path(), results, "/rules", "/help", "/privacy", "/complaint", "/accessibility"))
            all.append(anybody.asks(page).answer().body());
        var room = "/rooms/" + scene.room();
        for (var page : List.of("/me/data/file", "/me", "/rooms", room, room + "/events?after=0"))
            all.append(anybody.asks(page).answer().body());
        return all.toString();
    }

    private static String unpacked(URI document) throws IOException {
        var text = new StringBuilder();
        try {
            var bytes = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(document).build(), BodyHandlers.ofByteArray())
                    .body();
            try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (parts.getNextEntry() != null)
                    text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (text.isEmpty()) throw new IllegalStateException("Nothing in " + document);
        return text.toString();
    }
}

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that leaves the house: the meeting input in each format, public pages for programs, one's own data of somebody else. */
record Exports(Scene scene) {
    String all() throws IOException {
        var all = new StringBuilder();
        var results = "/results/" + scene.consultation();
        var anybody = scene.participant();
        for (var file : List.of(
                "", "/meeting-input.html", "/meeting-input.csv", "/meeting-input.json", "/data-dictionary.json"))
            all.append(anybody.opens(results + file).answer().body());
        all.append(unpacked(anybody.house().resolve(results + "/meeting-input.docx")));
        all.append(onPaper(anybody.house().resolve(results + "/meeting-input.pdf")));
        for (var page :
                List.of("/", scene.path(), results, "/rules", "/help", "/privacy", "/complaint", "/accessibility"))
            all.append(anybody.asks(page).answer().body());
        var room = "/rooms/" + scene.room();
        for (var page : List.of("/me/data/file", "/me", "/rooms", room, room + "/events?after=0"))
            all.append(anybody.asks(page).answer().body());
        return all.toString();
    }

    /** What stands on its pages, and what it says of itself. */
    private static String onPaper(URI document) throws IOException {
        try (var paper = Loader.loadPDF(fetched(document))) {
            var metadata = paper.getDocumentCatalog().getMetadata().toByteArray();
            return new PDFTextStripper().getText(paper)
                    + new String(metadata, StandardCharsets.UTF_8)
                    + paper.getDocumentInformation().getCOSObject();
        }
    }

    private static byte[] fetched(URI document) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(document).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(URI document) throws IOException {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(fetched(document)))) {
            while (parts.getNextEntry() != null) text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (text.isEmpty()) throw new IllegalStateException("Nothing in " + document);
        return text.toString();
    }
}

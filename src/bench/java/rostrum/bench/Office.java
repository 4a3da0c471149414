package rostrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Two people release the meeting input; then anybody downloads it without signing in. */
record Office(Web web, String consultation, Browser editor, Browser publisher) {
    private static final Duration FREEZE = Duration.ofMinutes(3);

    void release() {
        if (!Pause.until(this::isFrozen, FREEZE)) throw new Mishap("The record was not frozen in " + FREEZE);
        for (var signer : List.of(editor, publisher)) {
            signer.open(path("draft")).expect(200, "the draft");
            signer.send(path("release")).expect(303, "a signature");
        }
    }

    private boolean isFrozen() {
        return editor.open(path("draft")).status() == 200;
    }

    private String path(String what) {
        return "/desk/consultations/" + consultation + "/" + what;
    }

    /** In all formats, as a passer-by. */
    List<Path> download(Path out) {
        var results = "/results/" + consultation;
        var passerBy = new Browser(web);
        return List.of(
                save(passerBy.download(results + "/meeting-input.html"), out, "html"),
                save(passerBy.download(results + "/meeting-input.docx"), out, "docx"),
                save(passerBy.download(results + "/meeting-input.csv"), out, "csv"),
                save(passerBy.downloadJson(results), out, "json"));
    }

    private static Path save(Answer answer, Path out, String kind) {
        try {
            return Files.write(Files.createDirectories(out).resolve("meeting-input." + kind), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

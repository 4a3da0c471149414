package rostrum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Two people release the meeting input; then anybody downloads it without signing in. */
public record Office(Web web, String consultation, Browser editor, Browser publisher) {
    public void release() {
        new Freezing(editor, "/desk/consultations/" + consultation).await();
        for (var signer : List.of(editor, publisher)) {
            var seal = signer.open(path("draft"))
                    .expect(200, "the draft")
                    .hidden("seal")
                    .orElse("");
            signer.send(path("release"), "seal", seal).expect(303, "a signature");
        }
    }

    private String path(String what) {
        return "/desk/consultations/" + consultation + "/" + what;
    }

    /** In all formats and languages, as a passer-by. */
    public List<Path> download(Path out) {
        return Stream.of("ar", "en", "es", "fr", "ru", "zh")
                .flatMap(language -> download(new Browser(web, false, language), out.resolve(language)))
                .toList();
    }

    private Stream<Path> download(Browser passerBy, Path out) {
        return Stream.of("html", "docx", "pdf", "csv", "json")
                .map(kind -> "meeting-input." + kind)
                .map(file -> save(passerBy.download("/results/" + consultation + "/" + file), out.resolve(file)));
    }

    private static Path save(Answer answer, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package rostrum.survey.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * A draft as its files.
 *
 * @param typed what was typed while somebody else changed the same file
 */
public record FilesPage(
        String draft,
        String survey,
        int number,
        boolean open,
        List<File> files,
        List<Finding> flaws,
        Optional<File> typed)
        implements Page {
    static final List<String> NAMES = Stream.concat(
                    Stream.of(Outline.STRUCTURE, Outline.ENGLISH),
                    Arrays.stream(Language.values())
                            .filter(language -> language != Language.EN)
                            .map(Outline::file))
            .toList();

    public record File(String name, String content) {}

    static FilesPage of(Draft draft, List<Finding> flaws, Optional<File> typed) {
        var files = new ArrayList<File>();
        for (var name : NAMES) files.add(new File(name, draft.files().getOrDefault(name, "")));
        return new FilesPage(draft.id(), draft.survey(), draft.number(), draft.published() == 0, files, flaws, typed);
    }

    @Override
    public List<Problem> problems() {
        return typed.map(file -> List.of(Problem.of(file.name(), "authoring.conflict")))
                .orElse(List.of());
    }

    @Override
    public int status() {
        return typed.isPresent() ? 409 : 200;
    }
}

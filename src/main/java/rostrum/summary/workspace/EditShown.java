package rostrum.summary.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.summary.theme.Edit;

/**
 * What somebody did to themes, as a list tells it.
 *
 * @param kind the end of the key of its words
 * @param about the themes that it names, as they are called now; of a name the name itself
 * @param views how many it moved
 * @param undoneBy empty while it stands
 */
public record EditShown(
        int number, String kind, List<ThemeName> about, int views, String madeBy, Instant madeAt, String undoneBy) {

    static EditShown of(EditLine line, Optional<Workspace> workspace, Language reader) {
        var edit = line.edit();
        return new EditShown(
                line.number(),
                edit.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                about(edit, workspace, reader),
                views(edit),
                line.madeBy(),
                line.madeAt(),
                line.undoneBy());
    }

    private static List<ThemeName> about(Edit edit, Optional<Workspace> workspace, Language reader) {
        if (edit instanceof Edit.Rename rename)
            return rename.titles().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(title -> new ThemeName(title.getValue(), title.getKey(), true))
                    .toList();
        return named(edit)
                .flatMap(id ->
                        workspace.flatMap(one -> one.themes().find(id).map(theme -> one.name(theme, reader))).stream())
                .toList();
    }

    private static Stream<String> named(Edit edit) {
        if (edit instanceof Edit.Merge merge) return Stream.of(merge.into());
        if (edit instanceof Edit.Split split) return Stream.of(split.theme());
        if (edit instanceof Edit.Move move) return Stream.of(move.theme());
        if (edit instanceof Edit.Reject reject) return Stream.of(reject.theme());
        return Stream.of();
    }

    private static int views(Edit edit) {
        if (edit instanceof Edit.Split split) return split.views().size();
        return edit instanceof Edit.Move ? 1 : 0;
    }

    public boolean stands() {
        return undoneBy.isEmpty();
    }
}

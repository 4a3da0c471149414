package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.summary.theme.Replayed;

/** The themes of consultations as they stand. */
@ApplicationScoped
@Transactional
class Workspaces {
    /** What a workspace is made of: the same makes the same. */
    private record Made(String run, List<EditLine> edits, Workspace workspace) {
        boolean isOf(String otherRun, List<EditLine> otherEdits) {
            return run.equals(otherRun) && edits.equals(otherEdits);
        }
    }

    /** The one that was looked at last: it takes a while to make, and an analyst looks at it page by page. */
    private volatile List<Made> last = List.of();

    @Inject
    ThemeRuns runs;

    @Inject
    ThemeEdits edits;

    @Inject
    ToldThemes told;

    WorkspacePage page(Brief consultation, Language reader) {
        var id = consultation.id();
        var workspace = find(id);
        var edited = edits.of(id);
        var missed = workspace.stream()
                .flatMap(one -> one.missed().stream().map(Replayed.Missed::edit))
                .toList();
        return new WorkspacePage(
                consultation,
                runs.latest(id).orElse(null),
                workspace.stream()
                        .flatMap(one -> one.themes().all().stream().map(theme -> ThemeLine.of(one, theme, reader)))
                        .sorted(Comparator.comparing(ThemeLine::rejected))
                        .toList(),
                edited.stream()
                        .filter(line -> line.stands() && missed.contains(line.edit()))
                        .map(line -> EditShown.of(line, workspace, reader))
                        .toList(),
                edited.stream()
                        .map(line -> EditShown.of(line, workspace, reader))
                        .toList(),
                told.handover(id).orElse(null),
                "",
                List.of());
    }

    /** Nothing until a run found something. */
    Optional<Workspace> find(String consultation) {
        return runs.lastDone(consultation).map(run -> of(run, edits.of(consultation)));
    }

    private Workspace of(String run, List<EditLine> edited) {
        var made = last.stream()
                .filter(one -> one.isOf(run, edited))
                .findFirst()
                .orElseGet(() -> new Made(run, edited, Workspace.of(runs.found(run), edited)));
        last = List.of(made);
        return made.workspace();
    }
}

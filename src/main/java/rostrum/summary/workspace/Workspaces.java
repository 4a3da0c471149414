package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rostrum.consultation.Brief;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.summary.Authors;
import rostrum.summary.quote.Quotes;
import rostrum.summary.theme.Replayed;
import rostrum.summary.theme.Theme;

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

    @Inject
    Quotes quotes;

    @Inject
    Authors authors;

    @Inject
    Time time;

    @Inject
    ThemeCodes codes;

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
                codes.agreement(id),
                "",
                List.of());
    }

    /** Of one theme, a few of its views; nothing where there is none. */
    Optional<ThemePage> page(Brief consultation, String theme, int part, Language reader) {
        return find(consultation.id())
                .flatMap(workspace -> workspace
                        .themes()
                        .find(theme)
                        .map(found -> page(consultation, workspace, found, part, reader)));
    }

    private ThemePage page(Brief consultation, Workspace workspace, Theme theme, int part, Language reader) {
        var readings = workspace.readings(theme);
        int parts = Math.max(1, (readings.size() + ThemePage.MOST - 1) / ThemePage.MOST);
        int number = Math.min(Math.max(part, 1), parts);
        var titles = new TreeMap<Language, String>();
        for (var language : consultation.languages())
            if (Language.COMPLETE.contains(language))
                titles.put(language, theme.titles().getOrDefault(language, ""));
        return new ThemePage(
                consultation,
                ThemeLine.of(workspace, theme, reader),
                titles,
                workspace.themes().all().stream()
                        .filter(other -> !other.id().equals(theme.id()))
                        .map(other -> ThemeLine.of(workspace, other, reader))
                        .toList(),
                readings.stream()
                        .skip((long) (number - 1) * ThemePage.MOST)
                        .limit(ThemePage.MOST)
                        .map(ThemePage.ViewLine::of)
                        .toList(),
                Set.of(),
                number,
                parts,
                quotes(consultation.id(), workspace, theme),
                List.of());
    }

    private List<ThemePage.QuoteLine> quotes(String consultation, Workspace workspace, Theme theme) {
        var quoted = quotes.of(consultation);
        var asked = authors.views(consultation);
        return theme.quotes().stream()
                .flatMap(view -> workspace.reading(view).stream())
                .map(reading -> ThemePage.QuoteLine.of(
                        reading,
                        Optional.ofNullable(quoted.get(reading.id())),
                        asked.contains(reading.id()),
                        time.now()))
                .toList();
    }

    /** The same sample for every coder, in an order that tells nothing of themes. */
    Optional<CodingPage> coding(Brief consultation, String coder, int part, Language reader) {
        return find(consultation.id()).map(workspace -> {
            var sample = workspace.sample(CodingPage.SAMPLE);
            int parts = Math.max(1, (sample.size() + CodingPage.MOST - 1) / CodingPage.MOST);
            int number = Math.min(Math.max(part, 1), parts);
            var coded = codes.of(consultation.id(), coder);
            return new CodingPage(
                    consultation,
                    workspace.themes().all().stream()
                            .filter(theme -> !theme.rejected())
                            .map(theme -> ThemeLine.of(workspace, theme, reader))
                            .toList(),
                    sample.stream()
                            .skip((long) (number - 1) * CodingPage.MOST)
                            .limit(CodingPage.MOST)
                            .map(reading -> new CodingPage.Line(
                                    ThemePage.ViewLine.of(reading), coded.getOrDefault(reading.id(), "")))
                            .toList(),
                    (int) sample.stream()
                            .filter(reading -> coded.containsKey(reading.id()))
                            .count(),
                    sample.size(),
                    number,
                    parts);
        });
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

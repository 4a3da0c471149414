package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import rostrum.platform.Job;
import rostrum.summary.Records;
import rostrum.summary.Voiced;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.embedding.Models;
import rostrum.summary.masking.Masking;
import rostrum.summary.theme.Theming;
import rostrum.summary.words.WrittenIn;

/**
 * Looks for themes, one run after the other. Models are in memory only as long as that takes. A run that a node did not end is
 * begun again.
 */
@ApplicationScoped
public class Themer implements Job {
    @Inject
    ThemeRuns runs;

    @Inject
    Records records;

    @Inject
    Models models;

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        runs.take().ifPresent(this::find);
    }

    private void find(Taken taken) {
        var views = records.views(taken.consultation());
        var progress = new Progress(runs, taken, views.size());
        try (var embedders = models.open()) {
            var readings = read(views, progress);
            var sayings = readings.stream().map(Reading::saying).toList();
            var lanes = Lanes.of(lanes()).watchedBy(progress);
            var themes = Theming.of(sayings, embedders, taken.resolution(), lanes);
            var before = runs.lastDone(taken.consultation()).map(runs::found).map(Found::themes);
            runs.keep(taken, new Found(before.map(themes::keepingIdsOf).orElse(themes), readings));
        } catch (CancellationException notWanted) {
            return;
        }
    }

    private static List<Reading> read(List<Voiced> views, Progress progress) {
        var masking = Masking.shipped();
        var writtenIn = WrittenIn.shipped();
        var readings = new ArrayList<Reading>();
        for (var view : views) {
            progress.before(readings.size(), views.size());
            readings.add(Reading.of(view, masking, writtenIn));
        }
        return List.copyOf(readings);
    }

    /** One processor stays with those who are here. */
    private static int lanes() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}

package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Job;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.Counted;
import rostrum.summary.Records;
import rostrum.summary.Table;
import rostrum.summary.Topic;
import rostrum.summary.disclosure.Untellable;
import rostrum.summary.quote.QuoteState;
import rostrum.summary.quote.Quotes;
import rostrum.summary.theme.Theme;

/** Counts the themes that were handed to a draft: their figures are audited with all others, and that takes a while. */
@ApplicationScoped
public class ThemeCounter implements Job {
    /** More are not read. What is not told by itself is told together. */
    static final int MOST = 12;

    @Inject
    Workspaces workspaces;

    @Inject
    Quotes quotes;

    @Inject
    ToldThemes told;

    @Inject
    Records records;

    @Override
    public String name() {
        return "theme-figures";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        told.waiting().forEach(handover -> told.keep(handover, counted(handover.consultation())));
    }

    /** What cannot be told safely is not told, and not tried again until somebody asks. */
    private Optional<Told> counted(String consultation) {
        try {
            return count(consultation);
        } catch (Untellable unsettled) {
            return Optional.empty();
        }
    }

    private Optional<Told> count(String consultation) {
        return workspaces.find(consultation).flatMap(workspace -> {
            var largest = workspace.themes().all().stream()
                    .filter(theme -> !theme.rejected())
                    .sorted(Comparator.comparing(theme -> -theme.views().size()))
                    .limit(MOST)
                    .toList();
            var quoted = quotes.of(consultation);
            return records.count(
                            consultation,
                            largest.stream().map(ThemeCounter::topic).toList())
                    .map(counted -> told(workspace, counted, largest, quoted));
        });
    }

    private static Topic topic(Theme theme) {
        return new Topic(theme.id(), theme.titles(), new LinkedHashSet<>(theme.views()));
    }

    private static Told told(Workspace workspace, Counted counted, List<Theme> themes, Map<String, QuoteState> quoted) {
        var topics = counted.table().answers().stream()
                .map(Table.Row::code)
                .flatMap(code -> themes.stream().filter(theme -> theme.id().equals(code)))
                .map(theme -> topic(workspace, theme, quoted))
                .toList();
        return new Told(
                counted,
                Disclosure.count(workspace.readings().size()),
                topics,
                workspace.themes().methods());
    }

    private static Told.Topic topic(Workspace workspace, Theme theme, Map<String, QuoteState> quoted) {
        var readings = workspace.readings(theme);
        return new Told.Topic(
                theme.id(),
                workspace.number(theme),
                theme.titles(),
                workspace.toldLabels(theme),
                theme.proposal(),
                quotes(readings, quoted));
    }

    /** Word for word what was released, if that is still what the view says. */
    private static List<Told.Quote> quotes(List<Reading> readings, Map<String, QuoteState> quoted) {
        return readings.stream()
                .sorted(Comparator.comparing(Reading::id))
                .filter(reading -> Optional.ofNullable(quoted.get(reading.id()))
                        .filter(QuoteState::isReleased)
                        .filter(state -> state.words().equals(reading.saying().words()))
                        .isPresent())
                .map(reading -> new Told.Quote(
                        reading.id(), reading.saying().words(), reading.saying().language()))
                .toList();
    }
}

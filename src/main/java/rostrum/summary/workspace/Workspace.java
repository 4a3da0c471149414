package rostrum.summary.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.platform.Digest;
import rostrum.platform.Language;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.theme.Replayed;
import rostrum.summary.theme.Saying;
import rostrum.summary.theme.Theme;
import rostrum.summary.theme.Themes;

/**
 * The themes of the last run after all edits.
 *
 * @param missed edits that found nothing to be done to
 * @param readings what was read, by its id
 */
record Workspace(Themes themes, List<Replayed.Missed> missed, Map<String, Reading> readings) {

    static Workspace of(Found found, List<EditLine> edits) {
        var standing =
                edits.stream().filter(EditLine::stands).map(EditLine::edit).toList();
        var replayed = Replayed.of(found.themes(), standing);
        var themes = standing.isEmpty() ? replayed.themes() : replayed.themes().labelled(found.sayings());
        return new Workspace(
                themes,
                replayed.missed(),
                found.readings().stream().collect(Collectors.toMap(Reading::id, reading -> reading)));
    }

    /** In the order of the theme: what is nearest to its middle comes first. */
    List<Reading> readings(Theme theme) {
        return theme.views().stream().flatMap(id -> reading(id).stream()).toList();
    }

    /** The words of a theme, those of the largest part first. */
    List<ThemeName.Label> labels(Theme theme) {
        var readings = readings(theme);
        return theme.words().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Language, List<String>> label) -> -spoken(readings, label.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(label -> new ThemeName.Label(label.getKey(), label.getValue()))
                .toList();
    }

    /** Only those that so many people used as may be counted: a word of a few may be somebody’s name. */
    List<ThemeName.Label> toldLabels(Theme theme) {
        var readings = readings(theme);
        return labels(theme).stream()
                .map(label -> new ThemeName.Label(
                        label.language(),
                        label.words().stream()
                                .filter(word -> users(readings, word) >= Disclosure.CELL)
                                .toList()))
                .filter(label -> !label.words().isEmpty())
                .toList();
    }

    private static long users(List<Reading> readings, String word) {
        return readings.stream()
                .map(Reading::saying)
                .filter(saying -> saying.words().toLowerCase(Locale.ROOT).contains(word))
                .map(Saying::person)
                .distinct()
                .count();
    }

    private static long spoken(List<Reading> readings, Language language) {
        return readings.stream()
                .filter(reading -> reading.saying().language() == language)
                .count();
    }

    ThemeName name(Theme theme, Language reader) {
        return ThemeName.of(theme.titles(), labels(theme), number(theme), reader);
    }

    /** Its place in the list of themes, from 1. */
    int number(Theme theme) {
        return 1 + themes.all().stream().map(Theme::id).toList().indexOf(theme.id());
    }

    Optional<Reading> reading(String id) {
        return Optional.ofNullable(readings.get(id));
    }

    /** So many that nobody chose, the same each time. */
    List<Reading> sample(int most) {
        return readings.values().stream()
                .sorted(Comparator.comparing(reading -> Digest.sha256("coding 1 " + reading.id())))
                .limit(most)
                .toList();
    }

    /** How many different people spoke of it, as it may be told. */
    Count people(Theme theme) {
        return Disclosure.count((int) readings(theme).stream()
                .map(reading -> reading.saying().person())
                .distinct()
                .count());
    }
}

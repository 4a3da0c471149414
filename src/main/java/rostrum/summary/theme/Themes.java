package rostrum.summary.theme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.summary.embedding.Embedder;

/**
 * What came of a run: every view in one theme, the largest first.
 *
 * @param methods how they were found: languages with the same embedder were compared with each other
 */
public record Themes(List<Theme> all, List<Method> methods) {
    /** From which likeness on a theme is taken for the one of an earlier run. More than half, so that no two can be. */
    private static final double SAME = 0.5;

    /**
     * One embedder’s part.
     *
     * @param sha256 of the embedder
     * @param stability of the partition over ten runs: their mean adjusted Rand index, pair by pair
     */
    public record Method(
            String embedder,
            String licence,
            String sha256,
            Set<Language> languages,
            boolean proposal,
            int views,
            double resolution,
            double stability) {

        static Method of(Embedder embedder, Set<Language> languages, int views, double resolution, double stability) {
            return new Method(
                    embedder.id(),
                    embedder.licence(),
                    embedder.sha256(),
                    new TreeSet<>(languages),
                    !embedder.knowsMeaning(),
                    views,
                    resolution,
                    stability);
        }
    }

    public Optional<Theme> find(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    public Optional<Theme> of(String view) {
        return all.stream().filter(theme -> theme.views().contains(view)).findFirst();
    }

    /** With the words that tell these themes from each other, as after edits. */
    public Themes labelled(List<Saying> sayings) {
        var byId = sayings.stream().collect(Collectors.toMap(Saying::id, saying -> saying));
        var words = LabelWords.of(all.stream()
                .map(theme -> theme.views().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList());
        return new Themes(
                IntStream.range(0, all.size())
                        .mapToObj(at -> all.get(at).labelled(words.get(at)))
                        .toList(),
                methods);
    }

    /**
     * With the ids of an earlier run wherever more than half of two themes’ views, of those that both runs knew, are the same, so
     * that what an analyst did to a theme finds it again.
     */
    public Themes keepingIdsOf(Themes before) {
        var known = views(before);
        var here = views(this);
        var kept = all.stream()
                .map(theme -> before.all().stream()
                        .filter(old -> likeness(theme, old, known, here) > SAME)
                        .findFirst()
                        .map(old -> theme.named(old.id()))
                        .orElse(theme))
                .toList();
        return new Themes(kept, methods);
    }

    /** In the same place, or at the end, or gone where no view is left in it. */
    Themes with(Theme changed) {
        var others = find(changed.id()).isPresent()
                ? all.stream().map(theme -> theme.id().equals(changed.id()) ? changed : theme)
                : Stream.concat(all.stream(), Stream.of(changed));
        return new Themes(others.filter(theme -> !theme.views().isEmpty()).toList(), methods);
    }

    private static Set<String> views(Themes themes) {
        return themes.all().stream().flatMap(theme -> theme.views().stream()).collect(Collectors.toSet());
    }

    private static double likeness(Theme one, Theme other, Set<String> known, Set<String> here) {
        var mine = one.views().stream().filter(known::contains).collect(Collectors.toSet());
        var theirs = other.views().stream().filter(here::contains).collect(Collectors.toSet());
        long both = mine.stream().filter(theirs::contains).count();
        return both == 0 ? 0 : (double) both / (mine.size() + theirs.size() - both);
    }
}

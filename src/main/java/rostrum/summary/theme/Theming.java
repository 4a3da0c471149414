package rostrum.summary.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rostrum.platform.Digest;
import rostrum.summary.embedding.Embedder;
import rostrum.summary.embedding.Embedders;
import rostrum.summary.embedding.Lanes;
import rostrum.summary.embedding.Vectors;

/** Finds the themes of views. The same views give the same themes, whatever order they come in. */
public final class Theming {
    /** How finely views are cut: fixed beforehand, the analyst’s to change, and never chosen by how nice the result looks. */
    public static final double RESOLUTION = Grouping.RESOLUTION;

    private final Map<String, float[]> vectors = new HashMap<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Themes.Method> methods = new ArrayList<>();

    private Theming() {}

    /**
     * Every view in one theme.
     *
     * @param sayings each with an id of its own
     * @param lanes how much of the machine it may take, and who watches; each view takes a piece, and some are looked at again
     */
    public static Themes of(List<Saying> sayings, Embedders embedders, double resolution, Lanes lanes) {
        var theming = new Theming();
        theming.shares(sayings, embedders)
                .forEach((embedder, share) -> theming.find(share, embedder, resolution, lanes));
        return theming.themes(sayings);
    }

    private Map<Embedder, List<Saying>> shares(List<Saying> sayings, Embedders embedders) {
        return Saying.inOrder(sayings).stream()
                .sorted(Comparator.comparing(Saying::language))
                .collect(Collectors.groupingBy(
                        saying -> embedders.of(saying.language()), LinkedHashMap::new, Collectors.toList()));
    }

    private void find(List<Saying> share, Embedder embedder, double resolution, Lanes lanes) {
        var sayings = Saying.inOrder(share);
        var found = embedder.embed(sayings.stream().map(Saying::words).toList(), lanes);
        for (int at = 0; at < found.length; at++) vectors.put(sayings.get(at).id(), found[at]);
        var grouping = Grouping.of(found, sayings.stream().map(Saying::id).toList(), resolution, lanes);
        var parts = grouping.partition();
        for (int part = 0; part < parts.count(); part++) {
            var views = fromTheMiddle(sayings, found, parts.members(part));
            themes.add(Theme.found(id(views), views, grouping.stabilities().get(part), !embedder.knowsMeaning()));
        }
        var languages = sayings.stream().map(Saying::language).collect(Collectors.toSet());
        methods.add(Themes.Method.of(embedder, languages, sayings.size(), resolution, grouping.stability()));
    }

    private static List<String> fromTheMiddle(List<Saying> sayings, float[][] vectors, int[] members) {
        var centre = Vectors.centre(vectors, members);
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -Vectors.cosine(vectors[at], centre)))
                .map(at -> sayings.get(at).id())
                .toList();
    }

    private Themes themes(List<Saying> sayings) {
        var byId = sayings.stream().collect(Collectors.toMap(Saying::id, saying -> saying));
        var quotes = new QuoteChoice(vectors);
        var sorted = themes.stream()
                .sorted(Comparator.comparing((Theme theme) -> -theme.views().size())
                        .thenComparing(Theme::id))
                .map(theme -> theme.quoting(
                        quotes.from(theme.views().stream().map(byId::get).toList(), QuoteChoice.MOST)))
                .toList();
        return new Themes(sorted, List.copyOf(methods)).labelled(sayings);
    }

    private static String id(List<String> views) {
        return "t"
                + Digest.sha256(views.stream().sorted().collect(Collectors.joining("\n")))
                        .substring(0, 12);
    }
}

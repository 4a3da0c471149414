package rostrum.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.platform.disclosure.Disclosure;

/** Who spoke of what: every author of a view, once for each theme that they spoke of. */
final class Topics {
    private final List<Topic> told;
    private final Map<String, Voiced.Author> authors = new TreeMap<>();
    private final Map<String, Set<Integer>> places = new TreeMap<>();

    /** Themes of fewer people than may be counted are told among the others. */
    Topics(List<Topic> topics, List<Voiced> views) {
        this.told = topics.stream()
                .filter(topic -> people(topic, views) >= Disclosure.CELL)
                .sorted(Comparator.comparing(Topic::code))
                .toList();
        for (var voiced : views)
            voiced.author().ifPresent(author -> {
                authors.put(author.voice(), author);
                places.computeIfAbsent(author.voice(), first -> new TreeSet<>()).addAll(of(voiced));
            });
    }

    private static long people(Topic topic, List<Voiced> views) {
        return views.stream()
                .filter(voiced -> topic.views().contains(voiced.key()))
                .flatMap(voiced -> voiced.author().stream())
                .map(Voiced.Author::voice)
                .distinct()
                .count();
    }

    private List<Integer> of(Voiced voiced) {
        var of = new ArrayList<Integer>();
        for (int at = 0; at < told.size(); at++) if (told.get(at).views().contains(voiced.key())) of.add(at);
        return of.isEmpty() ? List.of(told.size()) : of;
    }

    Asked asked() {
        var choices = Stream.concat(
                        told.stream().map(topic -> new Table.Choice(topic.code(), topic.titles())),
                        Stream.of(new Table.Choice(Counted.OTHER, Group.words("summary.other-themes"))))
                .toList();
        return new Asked(Counted.THEMES, Group.words("summary.by-theme"), true, choices);
    }

    List<Voiced.Author> authors() {
        return List.copyOf(authors.values());
    }

    /** What somebody spoke of, by its place among the choices. */
    int[] places(Voiced.Author author) {
        return places.getOrDefault(author.voice(), Set.of()).stream()
                .mapToInt(place -> place)
                .toArray();
    }
}

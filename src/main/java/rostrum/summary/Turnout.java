package rostrum.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/**
 * Who took part. A region with fewer than 30 people is counted with the other small ones, an age band with its
 * neighbour; where one group would be left, there is no table.
 *
 * @param small regions that are not shown by themselves
 */
public record Turnout(Count people, Table bands, Table regions, List<Region> small) {
    private static final String OTHERS = "others";

    static Turnout of(List<Record.Person> people) {
        var small = smallRegions(people);
        return new Turnout(Disclosure.count(people.size()), bands(people), regions(people, small), small);
    }

    /** The largest groups of a breakdown by what is shown: several if they look alike. The rest is no group. */
    public static List<Table.Row> largest(Table groups) {
        var shown = groups.rows().stream()
                .filter(row -> !row.people().isHidden() && !isRest(row))
                .toList();
        var most = shown.stream().mapToInt(row -> row.people().rounded()).max().orElse(0);
        return shown.stream().filter(row -> row.people().rounded() == most).toList();
    }

    private static boolean isRest(Table.Row row) {
        return row.code().equals(OTHERS) || row.code().equals(Region.UNKNOWN.name());
    }

    private static List<Region> smallRegions(List<Record.Person> people) {
        var sizes = sizes(people, Record.Person::region);
        return Arrays.stream(Region.values())
                .filter(region -> sizes.getOrDefault(region, 0) < Disclosure.GROUP)
                .toList();
    }

    private static Table regions(List<Record.Person> people, List<Region> small) {
        var choices = Arrays.stream(Region.values())
                .filter(region -> !small.contains(region))
                .map(region -> new Table.Choice(region.name(), words(region.key())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!small.isEmpty()) choices.add(new Table.Choice(OTHERS, words("summary.other-regions")));
        return table(
                "region",
                people,
                choices,
                person -> small.contains(person.region())
                        ? OTHERS
                        : person.region().name());
    }

    private static Table bands(List<Record.Person> people) {
        var groups = bandGroups(people);
        var choices = groups.stream()
                .map(group -> new Table.Choice(code(group), words(group)))
                .toList();
        return table(
                "age-band",
                people,
                choices,
                person -> groups.stream()
                        .filter(group -> group.contains(person.band()))
                        .map(Turnout::code)
                        .findFirst()
                        .orElse(""));
    }

    /** The smallest group joins its smaller neighbour until each is large enough. */
    private static List<List<AgeBand>> bandGroups(List<Record.Person> people) {
        var sizes = sizes(people, Record.Person::band);
        var groups = new ArrayList<List<AgeBand>>();
        if (sizes.containsKey(AgeBand.UNDER_10)) groups.add(List.of(AgeBand.UNDER_10));
        AgeBand.PARTICIPANTS.forEach(band -> groups.add(List.of(band)));
        while (groups.size() > 1) {
            var smallest = smallest(groups, sizes);
            if (size(groups.get(smallest), sizes) >= Disclosure.GROUP) break;
            var neighbour = neighbour(groups, smallest, sizes);
            var first = Math.min(smallest, neighbour);
            var joined = new ArrayList<>(groups.get(first));
            joined.addAll(groups.remove(first + 1));
            groups.set(first, List.copyOf(joined));
        }
        return groups;
    }

    private static int smallest(List<List<AgeBand>> groups, Map<AgeBand, Integer> sizes) {
        return IntStream.range(0, groups.size())
                .boxed()
                .min(Comparator.comparing(at -> size(groups.get(at), sizes)))
                .orElseThrow();
    }

    private static int neighbour(List<List<AgeBand>> groups, int at, Map<AgeBand, Integer> sizes) {
        if (at == 0) return 1;
        if (at == groups.size() - 1) return at - 1;
        return size(groups.get(at - 1), sizes) <= size(groups.get(at + 1), sizes) ? at - 1 : at + 1;
    }

    private static int size(List<AgeBand> group, Map<AgeBand, Integer> sizes) {
        return group.stream().mapToInt(band -> sizes.getOrDefault(band, 0)).sum();
    }

    private static Table table(
            String code,
            List<Record.Person> people,
            List<Table.Choice> choices,
            Function<Record.Person, String> group) {
        var sizes = sizes(people, group);
        var shown = choices.size() > 1 ? choices : List.<Table.Choice>of();
        return Table.of(
                code, words("summary." + code), false, people.size(), shown, choice -> sizes.getOrDefault(choice, 0));
    }

    private static <G extends Comparable<G>> Map<G, Integer> sizes(
            List<Record.Person> people, Function<Record.Person, G> group) {
        return people.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.summingInt(person -> 1)));
    }

    private static String code(List<AgeBand> group) {
        return group.stream().map(AgeBand::code).collect(Collectors.joining("+"));
    }

    /** Neighbours that were joined are named as one range. */
    private static Map<Language, String> words(List<AgeBand> group) {
        if (group.size() == 1) return words(group.get(0).key());
        var first = group.get(0).code();
        var last = group.get(group.size() - 1).code();
        var to = last.substring(last.indexOf('-') + 1);
        if (group.get(0) == AgeBand.UNDER_10) return words("summary.ages-to", Map.of("to", to));
        return words("summary.ages", Map.of("from", first.substring(0, first.indexOf('-')), "to", to));
    }

    private static Map<Language, String> words(String key) {
        return words(key, Map.of());
    }

    private static Map<Language, String> words(String key, Map<String, String> values) {
        var words = new TreeMap<Language, String>();
        for (var language : Language.COMPLETE) words.put(language, Words.say(language, key, values));
        return words;
    }
}

package rostrum.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.disclosure.Disclosure;
import rostrum.summary.disclosure.Cube;
import rostrum.summary.disclosure.Parts;

/**
 * The people of a record, counted by home, age and answer for the audit.
 *
 * <p>Who of a region and age comes from the least developed countries is not known, only how many: they are spread evenly over
 * the answers. No figure that is told depends on who they are, and nothing depends on the order of people.
 */
record Census(List<Record.Person> people, Homes homes) {
    static final List<AgeBand> BANDS = Stream.concat(Stream.of(AgeBand.UNDER_10), AgeBand.PARTICIPANTS.stream())
            .toList();

    private record Place(Region region, AgeBand band) implements Comparable<Place> {
        static Place of(Record.Person person) {
            return new Place(person.region(), person.band());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::region)
                    .thenComparing(Place::band)
                    .compare(this, other);
        }
    }

    Cube who() {
        return filled(Cube.ofPeople(homes.count(), BANDS.size()), chosen(people, person -> new int[0]));
    }

    /** Told together as regions are, with their least developed countries. */
    Parts regions() {
        return homes.parts(sizes(Homes.REGIONS.size(), people.stream().map(person -> Homes.region(person.region()))));
    }

    Parts bands() {
        return Parts.bands(sizes(BANDS.size(), people.stream().map(person -> band(person.band()))));
    }

    List<Homes.Parted> groups() {
        var unsaid = people.stream()
                .filter(person -> person.region() == Region.UNKNOWN)
                .count();
        return homes.groups(unsaid < Disclosure.GROUP);
    }

    private static int[] sizes(int parts, Stream<Integer> each) {
        var sizes = new int[parts];
        each.forEach(part -> sizes[part]++);
        return sizes;
    }

    /** @param asked those who were asked, with what they answered */
    Cube answers(Asked question, List<Record.Person> asked) {
        var answers = question.choices().size();
        var cube = question.several()
                ? Cube.ofSeveral(homes.count(), BANDS.size(), answers)
                : Cube.ofOne(homes.count(), BANDS.size(), answers);
        return filled(cube, chosen(asked, question::places));
    }

    /** Who said nothing is known by how many there are: nobody’s words have the key of their answers. */
    Cube said(Asked question, Topics topics) {
        var silent = people.stream().collect(Collectors.groupingBy(Place::of, Collectors.summingInt(person -> 1)));
        var said = new TreeMap<Place, List<int[]>>();
        for (var author : topics.authors()) {
            var place = new Place(author.region(), author.band());
            said.computeIfAbsent(place, first -> new ArrayList<>()).add(topics.places(author));
            silent.merge(place, -1, Integer::sum);
        }
        silent.forEach((place, count) -> {
            var all = said.computeIfAbsent(place, first -> new ArrayList<>());
            for (int at = 0; at < count; at++) all.add(new int[0]);
        });
        return filled(
                Cube.ofSeveral(homes.count(), BANDS.size(), question.choices().size()), said);
    }

    private static Map<Place, List<int[]>> chosen(List<Record.Person> all, Function<Record.Person, int[]> choosing) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Place::of, TreeMap::new, Collectors.mapping(choosing, Collectors.toList())));
    }

    /** @param chosen of everybody of a place the answers that they chose */
    private Cube filled(Cube cube, Map<Place, List<int[]>> chosen) {
        chosen.forEach((place, each) -> {
            int least = Math.min(homes.leastDeveloped(place.region(), place.band()), each.size());
            var all = each.stream().sorted(Arrays::compare).toList();
            for (int at = 0; at < all.size(); at++) {
                var isLeast = (at + 1L) * least / all.size() > (long) at * least / all.size();
                cube.add(1, homes.of(place.region(), isLeast), band(place.band()), all.get(at));
            }
        });
        return cube;
    }

    /** Who is older than anybody who may take part counts among the oldest. */
    private static int band(AgeBand band) {
        var place = BANDS.indexOf(band);
        return place < 0 ? BANDS.size() - 1 : place;
    }
}

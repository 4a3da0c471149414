package rostrum.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;
import rostrum.summary.disclosure.Parts;
import rostrum.summary.disclosure.Slice;

/**
 * Where people are from as the audit tells it apart, numbered: first the regions, each without its least developed countries,
 * then those of each region that has any. Where that is not known, there are only regions.
 *
 * <p>Nothing says who of the people of a region and age is from where, only how many.
 */
final class Homes {
    static final List<Region> REGIONS = List.of(Region.values());

    private final List<Origins> origins;
    private final List<Region> leastDeveloped;

    Homes(List<Origins> origins) {
        this.origins = origins;
        this.leastDeveloped =
                origins.stream().map(Origins::region).distinct().sorted().toList();
    }

    int count() {
        return REGIONS.size() + leastDeveloped.size();
    }

    static int region(Region region) {
        return REGIONS.indexOf(region);
    }

    /** Told together as regions are: with their least developed countries. */
    Parts parts(int[] people) {
        return Parts.regions(people).as(this::whole);
    }

    private int whole(int regions) {
        return IntStream.range(0, leastDeveloped.size())
                .filter(at -> (regions >> region(leastDeveloped.get(at)) & 1) == 1)
                .map(at -> 1 << REGIONS.size() + at)
                .reduce(regions, (one, other) -> one | other);
    }

    /** The development groups, where they are known. Who did not say their country is in neither, and told with the others if they are few. */
    List<Parted> groups(boolean few) {
        if (leastDeveloped.isEmpty()) return List.of();
        int unsaid = 1 << region(Region.UNKNOWN);
        int least = (1 << count()) - (1 << REGIONS.size());
        int others = (1 << REGIONS.size()) - 1 - unsaid;
        var groups = new ArrayList<>(List.of(new Parted(Development.LDC.name(), Development.LDC.key(), all(least))));
        if (few)
            groups.add(new Parted(
                    Development.OTHER + "+" + Region.UNKNOWN, "summary.other-countries", all(others | unsaid)));
        else {
            groups.add(new Parted(Development.OTHER.name(), Development.OTHER.key(), all(others)));
            groups.add(new Parted(Region.UNKNOWN.name(), Region.UNKNOWN.key(), all(unsaid)));
        }
        return groups;
    }

    private static Slice all(int homes) {
        return new Slice(homes, Slice.EVERYWHERE, Slice.ALL);
    }

    /** @param key of its name */
    record Parted(String code, String key, Slice slice) {}

    /** Of how many people of a region and age the country is among the least developed ones. */
    int leastDeveloped(Region region, AgeBand band) {
        return origins.stream()
                .filter(some -> some.region() == region && some.band() == band)
                .mapToInt(Origins::people)
                .sum();
    }

    /** Where those are who come from the least developed countries of a region, or the others of it. */
    int of(Region region, boolean least) {
        return least ? REGIONS.size() + leastDeveloped.indexOf(region) : region(region);
    }
}

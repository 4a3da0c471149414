package rostrum.summary.aim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.people.Region;

/**
 * Which part of those who take part is hoped for from each region, each development group and of each age.
 *
 * @param regions whole percent of all; none where nothing is aimed at
 * @param bands the same
 * @param groups the same
 */
public record Target(Map<Region, Integer> regions, Map<AgeBand, Integer> bands, Map<Development, Integer> groups) {
    public static final Target NONE = new Target(Map.of(), Map.of());

    /** Those that people can say they are from. */
    static final List<Region> REGIONS = Stream.of(Region.values())
            .filter(region -> region != Region.UNKNOWN)
            .toList();

    public Target {
        regions = new TreeMap<>(regions);
        bands = new TreeMap<>(bands);
        groups = new TreeMap<>(groups);
    }

    /** With no development group aimed at. */
    public Target(Map<Region, Integer> regions, Map<AgeBand, Integer> bands) {
        this(regions, bands, Map.of());
    }

    public boolean isNone() {
        return regions.isEmpty() && bands.isEmpty() && groups.isEmpty();
    }

    /** One line a target. */
    String canonical() {
        return Stream.of(lines("region", regions), lines("band", bands), lines("group", groups))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String kind, Map<? extends Enum<?>, Integer> parts) {
        return parts.entrySet().stream().map(part -> kind + " " + part.getKey().name() + " " + part.getValue());
    }

    static Target read(String canonical) {
        var regions = new TreeMap<Region, Integer>();
        var bands = new TreeMap<AgeBand, Integer>();
        var groups = new TreeMap<Development, Integer>();
        canonical.lines().map(line -> line.split(" ", -1)).forEach(parts -> {
            var percent = Integer.valueOf(parts[2]);
            switch (parts[0]) {
                case "region" -> regions.put(Region.valueOf(parts[1]), percent);
                case "group" -> groups.put(Development.valueOf(parts[1]), percent);
                default -> bands.put(AgeBand.valueOf(parts[1]), percent);
            }
        });
        return new Target(regions, bands, groups);
    }
}

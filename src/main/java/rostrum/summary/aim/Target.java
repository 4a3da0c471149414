package rostrum.summary.aim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;

/**
 * Which part of those who take part is hoped for from each region and of each age.
 *
 * @param regions whole percent of all; none where nothing is aimed at
 * @param bands the same
 */
public record Target(Map<Region, Integer> regions, Map<AgeBand, Integer> bands) {
    public static final Target NONE = new Target(Map.of(), Map.of());

    /** Those that people can say they are from. */
    static final List<Region> REGIONS = Stream.of(Region.values())
            .filter(region -> region != Region.UNKNOWN)
            .toList();

    public Target {
        regions = new TreeMap<>(regions);
        bands = new TreeMap<>(bands);
    }

    public boolean isNone() {
        return regions.isEmpty() && bands.isEmpty();
    }

    /** One line a target. */
    String canonical() {
        return Stream.concat(
                        regions.entrySet().stream()
                                .map(part -> "region " + part.getKey().name() + " " + part.getValue()),
                        bands.entrySet().stream()
                                .map(part -> "band " + part.getKey().name() + " " + part.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Target read(String canonical) {
        var regions = new TreeMap<Region, Integer>();
        var bands = new TreeMap<AgeBand, Integer>();
        canonical.lines().map(line -> line.split(" ", -1)).forEach(parts -> {
            var percent = Integer.valueOf(parts[2]);
            if (parts[0].equals("region")) regions.put(Region.valueOf(parts[1]), percent);
            else bands.put(AgeBand.valueOf(parts[1]), percent);
        });
        return new Target(regions, bands);
    }
}

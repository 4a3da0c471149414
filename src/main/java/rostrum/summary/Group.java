package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;

/**
 * A group of people as it is named.
 *
 * @param regions none where it is not told by region
 * @param rest whether the regions are those that are counted together
 * @param bands none where it is not told by age; several that are neighbours
 */
record Group(List<Region> regions, boolean rest, List<AgeBand> bands) {
    static final String OTHERS = "others";

    static <T> List<T> members(List<T> all, int set) {
        return IntStream.range(0, all.size())
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(all::get)
                .toList();
    }

    Table.Row row(Count count, Count total) {
        return new Table.Row(code(), words(), count, Disclosure.share(count, total));
    }

    /** The same in every language: {@code AFR}, {@code 10-12+13-15}, {@code others/16-17}. */
    String code() {
        var region = rest ? OTHERS : regions.stream().map(Region::name).collect(Collectors.joining("+"));
        var band = bands.stream().map(AgeBand::code).collect(Collectors.joining("+"));
        return Stream.of(region, band).filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
    }

    Map<Language, String> words() {
        if (bands.isEmpty()) return region();
        if (regions.isEmpty()) return band();
        var region = region();
        var band = band();
        var both = new TreeMap<Language, String>();
        for (var language : region.keySet())
            both.put(language, region.get(language) + " – " + band.getOrDefault(language, ""));
        return both;
    }

    private Map<Language, String> region() {
        if (!rest) return words(regions.get(0).key());
        return words(regions.contains(Region.UNKNOWN) ? "summary.other-regions" : "summary.other-regions.said");
    }

    /** Neighbours that were joined are named as one range. */
    private Map<Language, String> band() {
        if (bands.size() == 1) return words(bands.get(0).key());
        var first = bands.get(0).code();
        var last = bands.get(bands.size() - 1).code();
        var to = last.substring(last.indexOf('-') + 1);
        if (bands.get(0) == AgeBand.UNDER_10) return words("summary.ages-to", Map.of("to", to));
        return words("summary.ages", Map.of("from", first.substring(0, first.indexOf('-')), "to", to));
    }

    static Map<Language, String> words(String key) {
        return words(key, Map.of());
    }

    private static Map<Language, String> words(String key, Map<String, String> values) {
        var words = new TreeMap<Language, String>();
        for (var language : Language.COMPLETE) words.put(language, Words.say(language, key, values));
        return words;
    }
}

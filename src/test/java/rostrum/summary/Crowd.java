package rostrum.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.people.AgeBand;
import rostrum.people.Region;

/** Invented young people for tests. */
final class Crowd {
    private final List<Record.Person> people = new ArrayList<>();

    Crowd with(int count, AgeBand band, Region region, Map<String, List<String>> answers) {
        IntStream.range(0, count)
                .forEach(at -> people.add(new Record.Person("k" + people.size(), band, region, answers)));
        return this;
    }

    /** So many of those of a region and age, beside zeros for each region that has such countries. */
    static List<Origins> origins(Region region, AgeBand band, int people) {
        return Stream.of(Region.AFR, Region.AMS, Region.ARB, Region.ASP)
                .map(each -> new Origins(each, band, each == region ? people : 0))
                .toList();
    }

    Crowd with(int count, AgeBand band, Region region) {
        return with(count, band, region, Map.of());
    }

    List<Record.Person> people() {
        return List.copyOf(people);
    }
}

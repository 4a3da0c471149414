package rostrum.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How many people of 10 to 19 years lived where in 2020, in persons: {@code adolescents.yaml}.
 *
 * <p>They are put together by country, because the regions of the Union are not those of the source. Countries of which it gives no
 * ages count nobody.
 *
 * @param source publication, file and year
 * @param licence under which the figures may be repeated
 * @param persons by the code of the country
 */
public record Adolescents(String source, String licence, Map<String, Long> persons) {
    public static final Adolescents KNOWN = read();

    private static final int PERCENT = 100;

    /** Which part of all, in whole percent. */
    public int share(Region region) {
        return share(code -> Countries.region(code) == region);
    }

    /** Which part of all live in one of these, in whole percent. */
    public int share(Collection<Region> regions) {
        return share(code -> regions.contains(Countries.region(code)));
    }

    /** Which part of all, in whole percent. */
    public int share(Development group) {
        return share(code -> Countries.development(code).filter(group::equals).isPresent());
    }

    private int share(Predicate<String> countries) {
        return (int) Math.round(PERCENT * (double) people(countries) / all());
    }

    long of(Region region) {
        return people(code -> Countries.region(code) == region);
    }

    long all() {
        return people(code -> true);
    }

    private long people(Predicate<String> countries) {
        return persons.entrySet().stream()
                .filter(country -> countries.test(country.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Adolescents read() {
        try (var in = Adolescents.class.getResourceAsStream("/adolescents.yaml")) {
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var persons = new TreeMap<String, Long>();
            if (file.get("persons") instanceof Map<?, ?> countries)
                countries.forEach(
                        (code, count) -> persons.put(String.valueOf(code), Long.valueOf(String.valueOf(count))));
            return new Adolescents(
                    String.valueOf(file.get("source")), String.valueOf(file.get("licence")), Map.copyOf(persons));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

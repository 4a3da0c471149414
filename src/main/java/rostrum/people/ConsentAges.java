package rostrum.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** From which age somebody may agree for themselves, by the law of their country: {@code consent-ages.yaml}. */
final class ConsentAges {
    /** Of a country that is not listed, and of who would rather not say. */
    static final int USUAL = 16;

    /** Nobody younger agrees alone, whatever a law says. */
    static final int LEAST = 13;

    private static final Map<String, ConsentAge> LISTED = read();

    private ConsentAges() {}

    /**
     * @param source the law that says so
     * @param checkedOn when somebody last looked
     */
    record ConsentAge(String country, int age, String source, LocalDate checkedOn) {}

    static int of(String country) {
        return Optional.ofNullable(LISTED.get(country)).map(ConsentAge::age).orElse(USUAL);
    }

    static List<ConsentAge> listed() {
        return List.copyOf(LISTED.values());
    }

    private static Map<String, ConsentAge> read() {
        try (var in = ConsentAges.class.getResourceAsStream("/consent-ages.yaml")) {
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var ages = file.get("ages") instanceof List<?> entries ? entries : List.of();
            return ages.stream()
                    .map(entry -> age((Map<?, ?>) entry))
                    .collect(Collectors.toUnmodifiableMap(ConsentAge::country, age -> age));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsentAge age(Map<?, ?> entry) {
        return new ConsentAge(
                String.valueOf(entry.get("country")),
                Integer.parseInt(String.valueOf(entry.get("age"))),
                String.valueOf(entry.get("source")),
                LocalDate.parse(String.valueOf(entry.get("checkedOn"))));
    }
}

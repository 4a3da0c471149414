package rostrum.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The least developed countries: {@code least-developed-countries.yaml}.
 *
 * @param source the list that says so
 * @param checkedOn when somebody last looked
 */
public record LeastDeveloped(String source, LocalDate checkedOn, Set<String> countries) {
    public static final LeastDeveloped LISTED = read();

    private static LeastDeveloped read() {
        try (var in = LeastDeveloped.class.getResourceAsStream("/least-developed-countries.yaml")) {
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var countries = new TreeSet<String>();
            if (file.get("countries") instanceof List<?> codes)
                codes.forEach(code -> countries.add(String.valueOf(code)));
            return new LeastDeveloped(
                    String.valueOf(file.get("source")),
                    LocalDate.parse(String.valueOf(file.get("checkedOn"))),
                    Set.copyOf(countries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

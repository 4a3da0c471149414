package rostrum.helpline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The reviewed data file {@code helplines.yaml}. A country that is not in it has no number here: another country's is
 * never shown instead.
 */
@ApplicationScoped
public class Helplines {
    private List<Helpline> lines = List.of();
    private List<Emergency> emergencies = List.of();

    @PostConstruct
    void read() {
        try (var in = Helplines.class.getResourceAsStream("/helplines.yaml")) {
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            lines = list(file, "helplines").map(Helplines::line).toList();
            emergencies = list(file, "emergency").map(Helplines::emergency).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Helpline> of(String country) {
        return lines.stream().filter(line -> line.country().equals(country)).findFirst();
    }

    /** The emergency number of a country, if we have a source for it. */
    public Optional<String> emergency(String country) {
        return emergencies.stream()
                .filter(emergency -> emergency.isFor(country))
                .map(Emergency::number)
                .findFirst();
    }

    private static Stream<Map<?, ?>> list(Map<?, ?> file, String name) {
        return items(file, name).stream().map(entry -> (Map<?, ?>) entry);
    }

    private static Helpline line(Map<?, ?> entry) {
        return new Helpline(
                text(entry, "country"),
                text(entry, "name"),
                text(entry, "phone"),
                text(entry, "web"),
                text(entry, "source"),
                LocalDate.parse(text(entry, "checkedOn")),
                text(entry, "checkedBy"));
    }

    private static Emergency emergency(Map<?, ?> entry) {
        var countries = items(entry, "countries").stream().map(String::valueOf).collect(Collectors.toSet());
        return new Emergency(text(entry, "number"), countries, text(entry, "source"));
    }

    private static List<?> items(Map<?, ?> entry, String name) {
        return entry.get(name) instanceof List<?> items ? items : List.of();
    }

    private static String text(Map<?, ?> entry, String name) {
        return String.valueOf(entry.get(name));
    }
}

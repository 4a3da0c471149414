package rostrum.helpline;

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

/** The reviewed data file {@code helplines.yaml}. */
record HelplineFile(List<Helpline> helplines, List<Emergency> emergencies) {
    static HelplineFile read() {
        try (var in = HelplineFile.class.getResourceAsStream("/helplines.yaml")) {
            var file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new HelplineFile(
                    list(file, "helplines").map(HelplineFile::line).toList(),
                    list(file, "emergency").map(HelplineFile::emergency).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> emergency(String country) {
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
                entry.containsKey("kind") ? Helpline.Kind.valueOf(text(entry, "kind")) : Helpline.Kind.CHILD,
                text(entry, "name"),
                text(entry, "phone"),
                text(entry, "text"),
                text(entry, "web"),
                text(entry, "hours"),
                text(entry, "ages"),
                text(entry, "languages"),
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
        return entry.get(name) == null ? "" : String.valueOf(entry.get(name));
    }
}

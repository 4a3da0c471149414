package rostrum.helpline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rostrum.people.Countries;
import rostrum.platform.Time;

/**
 * The lines that we show: the reviewed data file, and what two people have approved since. A country that is in neither has
 * no number here: another country's is never shown instead. They are held in memory, so that help opens without a database.
 */
@ApplicationScoped
public class Helplines {
    private static final HelplineFile FILE = HelplineFile.read();

    @Inject
    Time time;

    private volatile List<Helpline> lines = FILE.helplines();

    /** The file, with what was approved in its place, in the order of approval. */
    void learn(List<Change> approved) {
        var known = new ArrayList<>(FILE.helplines());
        for (var change : approved) {
            known.removeIf(change.line()::isInPlaceOf);
            if (!change.removal()) known.add(change.line());
        }
        lines = List.copyOf(known);
    }

    public List<Helpline> of(String country) {
        return lines.stream().filter(line -> line.country().equals(country)).toList();
    }

    /** All of them, by country. */
    List<Helpline> all() {
        return lines;
    }

    /** The emergency number of a country, if we have a source for it. */
    public Optional<String> emergency(String country) {
        return FILE.emergency(country);
    }

    /** Whatever was asked for: what is no country has no lines. */
    public Support support(String asked) {
        var country = Countries.knows(asked) ? asked : "";
        return new Support(
                country, emergency(country).orElse(""), of(country), LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
    }
}

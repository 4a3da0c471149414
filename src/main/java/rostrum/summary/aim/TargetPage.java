package rostrum.summary.aim;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.consultation.Stage;
import rostrum.people.AgeBand;
import rostrum.people.Development;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * Whom a consultation wants to reach.
 *
 * @param typed by the name of the field; absent where nothing is aimed at
 */
public record TargetPage(Brief consultation, Map<String, String> typed, List<Problem> problems) implements Page {
    /**
     * One share that can be aimed at.
     *
     * @param key of the words for whom it is
     */
    public record Field(String name, String key, String value, boolean wrong) {}

    static TargetPage of(Brief consultation, TargetForm form) {
        return new TargetPage(consultation, form.typed(), form.problems());
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }

    public boolean isFrozen() {
        return consultation.stage().isAfter(Stage.CLOSED);
    }

    public List<Field> regions() {
        return Target.REGIONS.stream()
                .map(region -> field(TargetForm.field(region), region.key()))
                .toList();
    }

    public List<Field> groups() {
        return Stream.of(Development.values())
                .map(group -> field(TargetForm.field(group), group.key()))
                .toList();
    }

    public List<Field> bands() {
        return AgeBand.PARTICIPANTS.stream()
                .map(band -> field(TargetForm.field(band), band.key()))
                .toList();
    }

    private Field field(String name, String key) {
        var wrong = problems.stream().anyMatch(problem -> problem.field().equals(name));
        return new Field(name, key, typed.getOrDefault(name, ""), wrong);
    }
}

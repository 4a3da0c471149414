package rostrum.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rostrum.people.Admission;
import rostrum.people.AgeBand;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;
import rostrum.platform.Time;

/**
 * What somebody said so far on the way in. The browser carries it, stamped, for a day: going back does not offer another
 * try at the age question, and the house keeps nothing of who turned away.
 */
@RequestScoped
class Entrance {
    private static final String COOKIE = "joining";
    private static final Duration HELD = Duration.ofHours(24);

    @Inject
    Cookies cookies;

    @Inject
    Keys keys;

    @Inject
    Time time;

    /**
     * @param code digest of a valid invitation, or empty where none is needed
     * @param answer empty until the two questions about age and country were answered
     */
    record Steps(String consultation, String code, Optional<Answer> answer) {}

    record Answer(AgeBand band, String country, Admission admission) {}

    Optional<Steps> steps(String consultation) {
        return cookies.get(COOKIE)
                .flatMap(stamped -> keys.stamped(COOKIE, stamped))
                .flatMap(this::read)
                .filter(steps -> steps.consultation().equals(consultation));
    }

    void begin(String consultation, String code) {
        var answer = steps(consultation).flatMap(Steps::answer);
        hold(new Steps(consultation, code, answer));
    }

    void hold(Steps steps) {
        var answer = steps.answer().map(Entrance::write).orElse("::");
        var until = time.now().plus(HELD).getEpochSecond();
        cookies.set(
                COOKIE,
                keys.stamp(COOKIE, String.join(":", steps.consultation(), steps.code(), answer, Long.toString(until))),
                HELD);
    }

    void done() {
        cookies.drop(COOKIE);
    }

    private static String write(Answer answer) {
        return String.join(
                ":", answer.band().code(), answer.country(), answer.admission().name());
    }

    private Optional<Steps> read(String text) {
        var parts = List.of(text.split(":", -1));
        if (parts.size() != 6 || Long.parseLong(parts.get(5)) < time.now().getEpochSecond()) return Optional.empty();
        var answer =
                AgeBand.of(parts.get(2)).map(band -> new Answer(band, parts.get(3), Admission.valueOf(parts.get(4))));
        return Optional.of(new Steps(parts.get(0), parts.get(1), answer));
    }
}

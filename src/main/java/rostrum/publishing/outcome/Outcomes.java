package rostrum.publishing.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rostrum.consultation.Brief;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.publishing.Releases;

/** What the group did with released inputs. */
@ApplicationScoped
@Transactional
public class Outcomes {
    @Inject
    EntityManager db;

    @Inject
    Releases releases;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Every point of the released input, with what the group did; nothing before the release. */
    public Optional<OutcomesPage> page(Brief consultation, Language reader) {
        return releases.input(consultation.id(), reader).map(input -> {
            var told = told(consultation.id(), reader);
            var points = Point.of(input).stream()
                    .map(point -> point.with(told.apply(point.anchor())))
                    .toList();
            return OutcomesPage.of(consultation, points, time.now());
        });
    }

    /** Every statement in the released input, also those that no finding rests on; none before the release. */
    List<Point> statements(Brief consultation, Language reader) {
        var told = told(consultation.id(), reader);
        return releases.input(consultation.id(), reader).stream()
                .flatMap(input -> Point.statements(input).stream())
                .map(point -> point.with(told.apply(point.anchor())))
                .toList();
    }

    Optional<Point> point(Brief consultation, String anchor, Language reader) {
        return page(consultation, reader)
                .flatMap(page -> page.points().stream()
                        .filter(point -> point.anchor().equals(anchor))
                        .findFirst());
    }

    void note(Brief consultation, Point point, OutcomeForm typed, String colleague) {
        if (db.find(Outcome.class, typed.key()) != null) return;
        db.persist(new Outcome(consultation.id(), point.anchor(), typed, colleague, time.now()));
        audit.note(colleague, "outcome.noted", consultation.id(), point.anchor());
    }

    /** Everything that the group ever said, by consultation. */
    public Map<String, List<Told>> all(Language reader) {
        return by(Outcome::consultation, "", reader);
    }

    private Function<String, List<Told>> told(String consultation, Language reader) {
        var outcomes = by(Outcome::point, consultation, reader);
        return anchor -> outcomes.getOrDefault(anchor, List.of());
    }

    private Map<String, List<Told>> by(Function<Outcome, String> key, String consultation, Language reader) {
        return db.createQuery(
                        "select distinct o from Outcome o left join fetch o.reasons"
                                + " where ?1 in ('', o.consultation) order by o.notedAt desc, o.id",
                        Outcome.class)
                .setParameter(1, consultation)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        key, Collectors.mapping(outcome -> outcome.told(reader), Collectors.toList())));
    }
}

package rostrum.moderation.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.moderation.Reason;
import rostrum.moderation.State;
import rostrum.platform.disclosure.Count;
import rostrum.platform.disclosure.Disclosure;
import rostrum.platform.disclosure.Suppression;

/**
 * The public numbers of a consultation's moderation. They are told once it is closed: of numbers that grow before everybody’s
 * eyes, each step tells of one person.
 */
@ApplicationScoped
@Transactional
public class Figures {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    Optional<FiguresPage> page(String consultation) {
        return consultations
                .find(consultation)
                .filter(brief -> brief.stage().isAfter(Stage.DRAFT))
                .map(brief -> new FiguresPage(brief, told(brief)));
    }

    private Optional<FiguresPage.Told> told(Brief of) {
        if (!of.stage().isAfter(Stage.OPEN)) return Optional.empty();
        var fates = fates(of.id());
        var lines = lines(fates);
        var row = (Object[]) db.createNativeQuery("""
                        select count(*) filter (where d.was = 'REJECTED' and d.state = 'QUEUED') as appealed,
                               count(*) filter (where c.barred is not null and d.revision = c.version - 1 and d.state in ('APPROVED', 'REDACTED')) as overturned,
                               count(distinct c.id) filter (where d.state = 'REJECTED') as rejected,
                               count(*) filter (where d.revision = 1 and d.decided_by not in ('author', 'reader', 'clock')) as read,
                               count(*) filter (where d.revision = 1 and d.decided_by not in ('author', 'reader', 'clock') and c.hold) as advised,
                               count(*) filter (where d.revision = 1 and d.decided_by not in ('author', 'reader', 'clock') and c.hold and d.state <> 'APPROVED') as followed
                        from decision d join moderation_case c on c.id = d.case_id where c.consultation = ?1""").setParameter(1, of.id()).getSingleResult();
        var appealed = Disclosure.count(number(row[0]));
        var advised = Disclosure.count(number(row[4]));
        return Optional.of(new FiguresPage.Told(
                lines,
                Disclosure.count(
                        fates.values().stream().mapToInt(Integer::intValue).sum()),
                median(of.id()),
                Disclosure.share(appealed, Disclosure.count(number(row[2]))),
                Disclosure.share(Disclosure.count(number(row[1])), appealed),
                Disclosure.share(advised, Disclosure.count(number(row[3]))),
                Disclosure.share(Disclosure.count(number(row[5])), advised)));
    }

    private static List<FiguresPage.Line> lines(Map<String, Integer> fates) {
        var keys = Stream.concat(
                        Stream.of(State.APPROVED, State.REDACTED, State.ESCALATED, State.WITHDRAWN)
                                .map(State::key),
                        Arrays.stream(Reason.values())
                                .filter(reason -> !reason.isHarm())
                                .map(Reason::key))
                .toList();
        var counts = keys.stream()
                .map(key -> Disclosure.count(fates.getOrDefault(key, 0)))
                .toList();
        var total = Disclosure.count(
                fates.values().stream().mapToInt(Integer::intValue).sum());
        var guarded = Suppression.guard(new ArrayList<Count>(counts), total);
        return Stream.iterate(0, at -> at + 1)
                .limit(keys.size())
                .map(at -> new FiguresPage.Line(keys.get(at), guarded.get(at)))
                .toList();
    }

    /** How many there are of each end: the state, or where it is not shown the reason. What waits is not counted. */
    @SuppressWarnings("unchecked")
    private Map<String, Integer> fates(String consultation) {
        List<Object[]> rows =
                db.createNativeQuery("""
                        select c.state, case c.state when 'REJECTED' then d.reason end as reason, count(*) as cases
                        from moderation_case c join decision d on d.case_id = c.id and d.revision = c.version - 1
                        where c.consultation = ?1 and c.state in ('APPROVED', 'REDACTED', 'REJECTED', 'ESCALATED', 'WITHDRAWN')
                        group by 1, 2""").setParameter(1, consultation).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row[1] == null
                                ? State.valueOf((String) row[0]).key()
                                : Reason.valueOf((String) row[1]).key(),
                        row -> number(row[2]),
                        Integer::sum));
    }

    private int median(String consultation) {
        return number(db.createNativeQuery("""
                        select coalesce(case when count(*) >= ?2
                               then percentile_disc(0.5) within group (order by seconds) end, 0) from moderation_wait
                        where consultation = ?1""")
                .setParameter(1, consultation)
                .setParameter(2, Disclosure.CELL)
                .getSingleResult());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}

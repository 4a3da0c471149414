package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rostrum.people.Belongings;

/** What was refused, and can still be looked at again. A record is not frozen over it, unless somebody waives it. */
@ApplicationScoped
@Transactional
class Rejections {
    /** So many are asked for at once. */
    private static final int BATCH = 1_000;

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    @Any
    Instance<Belongings> belongings;

    private record Young(String contribution, Instant decidedAt) {}

    Appealable appealable(String consultation, Instant after) {
        var young = young(consultation, after);
        var authored = new HashSet<String>();
        for (var batch : batches(young)) authored.addAll(authored(batch));
        var open = young.stream()
                .filter(one -> authored.contains(one.contribution()))
                .toList();
        return new Appealable(
                open.size(), open.isEmpty() ? null : open.get(0).decidedAt().plus(Decision.APPEALED_WITHIN));
    }

    boolean isAppealable(String consultation, Instant after) {
        return batches(young(consultation, after)).stream()
                .anyMatch(batch -> !authored(batch).isEmpty());
    }

    /** Those that nobody has asked about yet, the last one first. */
    private List<Young> young(String consultation, Instant after) {
        var week = cases.now().minus(Decision.APPEALED_WITHIN);
        return db.createQuery(
                        "select c.contribution, d.at from Case c, Decision d where d.caseId = c.id"
                                + " and d.revision = c.version - 1 and c.consultation = ?1 and c.state = ?2"
                                + " and c.barred is null and c.together = false and d.at > ?3 order by d.at desc, c.id",
                        Object[].class)
                .setParameter(1, consultation)
                .setParameter(2, State.REJECTED)
                .setParameter(3, week.isAfter(after) ? week : after)
                .getResultStream()
                .map(row -> new Young((String) row[0], (Instant) row[1]))
                .toList();
    }

    /** Those that have an author who could ask: not what the secretariat or somebody elsewhere said, or whoever is erased. */
    private Set<String> authored(List<Young> batch) {
        var names = batch.stream().map(Young::contribution).toList();
        var authored = new HashSet<String>();
        for (var room : belongings) authored.addAll(room.authored(names));
        return authored;
    }

    private static List<List<Young>> batches(List<Young> young) {
        return IntStream.iterate(0, from -> from < young.size(), from -> from + BATCH)
                .mapToObj(from -> young.subList(from, Math.min(young.size(), from + BATCH)))
                .toList();
    }
}

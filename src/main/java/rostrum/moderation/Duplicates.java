package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that say the same in the same place, letter for letter but for spaces and capitals, or nearly so as triage found: one
 * decision may be made for all. Answers are read one by one, so of those only the former.
 */
@ApplicationScoped
class Duplicates {
    static final int MOST = 50;
    private static final Set<String> IN_BULK = Set.of("approve", "reject");
    private static final String SAME =
            "lower(regexp_replace(o.words, '\\s+', ' ', 'g')) = lower(regexp_replace(c.words, '\\s+', ' ', 'g'))";
    private static final String ALIKE = """
            o.id <> c.id and o.consultation = c.consultation and o.place = c.place and o.kind = c.kind
            and o.language = c.language and o.words <> '' and (%s or c.kind <> 'ANSWER'
              and coalesce(nullif(o.alike, ''), o.contribution) = coalesce(nullif(c.alike, ''), c.contribution))""".formatted(SAME);

    @Inject
    EntityManager db;

    @Inject
    Cases cases;

    @Inject
    Leases leases;

    @Inject
    Queues queues;

    /** Those that wait as well; at most fifty. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Alike> of(String id) {
        List<Object[]> rows = db.createNativeQuery(
                        "select o.id, case when " + SAME + " then '' else o.words end as words, o.hold"
                                + " from moderation_case c join moderation_case o on " + ALIKE
                                + " where c.id = ?1 and o.state = 'QUEUED' order by o.opened_at, o.id limit ?2")
                .setParameter(1, id)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Alike((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /**
     * Each by itself: whoever has one of them in hand keeps it. Nothing is done to what is not a duplicate.
     *
     * @param alike the duplicates there are
     */
    void decide(List<String> alike, List<String> chosen, Choice choice, String moderator) {
        if (!IN_BULK.contains(choice.act())) return;
        for (var one : chosen) if (alike.contains(one)) decide(one, choice, moderator);
    }

    private void decide(String id, Choice choice, String moderator) {
        if (!leases.claim(id, moderator)) return;
        queues.find(id, moderator)
                .ifPresent(
                        page -> cases.settle(id, choice.unmuted(), new Claim(moderator, page.lease(), page.version())));
    }

    /** What became of each of them. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<AlikePage> results(String id) {
        var found = db.find(Case.class, id);
        if (found == null) return Optional.empty();
        List<Object[]> rows = db.createNativeQuery("select o.id, o.state, coalesce(d.decided_by, '') as by"
                        + " from moderation_case c join moderation_case o on o.id = c.id or " + ALIKE
                        + " left join decision d on d.case_id = o.id and d.revision = o.version - 1"
                        + " where c.id = ?1 order by (o.id = c.id) desc, o.id limit ?2")
                .setParameter(1, id)
                .setParameter(2, MOST + 1)
                .getResultList();
        return Optional.of(new AlikePage(
                found.contribution().place(),
                rows.stream()
                        .map(row -> new AlikePage.One((String) row[0], State.valueOf((String) row[1]), (String) row[2]))
                        .toList()));
    }
}

package rostrum.moderation.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.moderation.Contribution;
import rostrum.moderation.Reason;
import rostrum.moderation.State;
import rostrum.moderation.duty.Debriefs;
import rostrum.platform.Audit;
import rostrum.platform.Language;

/** What second moderators think of decided cases, without knowing what the first ones decided. It changes nothing. */
@ApplicationScoped
@Transactional
public class SecondLooks {
    /** The first word of a moderator within a week, on what a moderator may still read. */
    private static final String DECIDED = """
            from moderation_case c join decision d on d.case_id = c.id and d.revision = 1
            where d.state in ('APPROVED', 'REDACTED', 'PROPOSED', 'HELD', 'REJECTED')
              and d.decided_by not in ('author', 'reader', 'clock')
              and c.state not in ('ESCALATED', 'WITHDRAWN') and c.erased_on is null and c.words <> ''
              and
            """ + Draw.SQL;

    /** Nobody looks at what they decided themself, nor where they ever signed for what leaves the house, as in the queue. */
    private static final String STRANGE = """
             and not exists (select from decision o where o.case_id = c.id and o.decided_by = %1$s)
             and not exists (select from signed where signed.consultation = c.consultation and signed.name = %1$s)
            """;

    @Inject
    EntityManager db;

    @Inject
    Debriefs debriefs;

    @Inject
    Audit audit;

    /** The oldest one that is for this moderator to look at. To look at it is noted before it is shown. */
    @SuppressWarnings("unchecked")
    Optional<SecondLookPage> next(String moderator) {
        List<Object[]> rows = db.createNativeQuery(
                        "select c.id, c.kind, c.place, c.language, c.words, c.hold " + DECIDED + STRANGE.formatted("?1")
                                + """
                          and d.decided_at > now() - interval '7 days'
                          and not exists (select from second_look s where s.case_id = c.id)
                          and (c.language in (select language from moderator_language where staff = ?1)
                               or not exists (select from moderator_language where staff = ?1))
                        order by d.decided_at, c.id limit 1""")
                .setParameter(1, moderator)
                .getResultList();
        var found = rows.stream()
                .map(row -> new SecondLookPage(
                        (String) row[0],
                        Contribution.Kind.valueOf((String) row[1]),
                        (String) row[2],
                        Language.valueOf((String) row[3]),
                        (String) row[4],
                        (Boolean) row[5],
                        "",
                        List.of()))
                .findFirst();
        found.ifPresent(page -> audit.note(moderator, "case.read", page.id(), ""));
        return found;
    }

    /** Once for each case; false if somebody else was faster, or it is not for this moderator to look at. */
    boolean note(String id, State state, Optional<Reason> reason, String moderator) {
        var noted = db.createNativeQuery(
                        "insert into second_look (case_id, staff, state, reason, looked_at) select c.id,"
                                + " ?2, ?3, ?4, now() " + DECIDED
                                + STRANGE.formatted("?2") + " and c.id = ?1 on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, moderator)
                .setParameter(3, state.name())
                .setParameter(4, reason.map(Reason::name).orElse(null))
                .executeUpdate();
        if (noted > 0) audit.note(moderator, "case.second-look", id, "");
        return noted > 0;
    }

    @SuppressWarnings("unchecked")
    QualityPage page() {
        List<Object[]> rows = db.createNativeQuery("""
                        select c.language, d.state as first, coalesce(d.reason, '') as because, s.state as second,
                               coalesce(s.reason, '') as why, c.place, c.words, c.kind
                        from second_look s join moderation_case c on c.id = s.case_id
                        join decision d on d.case_id = c.id and d.revision = 1 order by s.looked_at desc""").getResultList();
        var looks = rows.stream().map(SecondLooks::look).toList();
        var tongues = looks.stream().collect(groupingBy(QualityPage.Look::language, TreeMap::new, toList()));
        return new QualityPage(
                tongues.entrySet().stream()
                        .map(one -> QualityPage.Tongue.of(one.getKey(), one.getValue()))
                        .toList(),
                looks.stream()
                        .filter(look -> !look.pair().agrees())
                        .limit(QualityPage.MOST)
                        .toList(),
                debriefs.all());
    }

    private static QualityPage.Look look(Object[] row) {
        return new QualityPage.Look(
                Language.valueOf((String) row[0]),
                State.valueOf((String) row[1]),
                (String) row[2],
                State.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                row[7].equals(Contribution.Kind.ANSWER.name()) ? "" : (String) row[6]);
    }
}

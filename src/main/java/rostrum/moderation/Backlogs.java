package rostrum.moderation;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Language;

/**
 * How far moderators are behind at this moment. They share one queue, so it is that of the house, whatever the consultation;
 * where few of them read a language, it is that of the language. What none of them may take keeps nobody else waiting.
 */
@ApplicationScoped
class Backlogs {
    private static final Duration LOOKED_AT = Duration.ofMinutes(1);

    @Inject
    EntityManager db;

    /** Seconds that a live contribution should wait at most, as expected when it comes. */
    @Inject
    @ConfigProperty(name = "queue.seconds")
    int seconds;

    /** In how many seconds talks in a language should take more; 0 where they may at once. */
    @Transactional
    int crowdedFor(Language language) {
        return rows(language.name()).stream()
                .map(Backlogs::backlog)
                .mapToInt(backlog -> backlog.crowdedFor(bound()))
                .max()
                .orElse(0);
    }

    /** The longest of all that keep talks from taking more, of the house or of a language. */
    @Transactional
    Optional<Backlog> crowding() {
        return rows("").stream()
                .map(Backlogs::backlog)
                .filter(backlog -> backlog.crowdedFor(bound()) > 0)
                .max(comparing(Backlog::expected));
    }

    private Duration bound() {
        return Duration.ofSeconds(seconds);
    }

    /**
     * Of what live talks wait for, what somebody on duty may take, by the same rules as when it is handed out; where nobody
     * on duty reads a language, all of it. Readers without a language of their own read every one.
     */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String language) {
        return db.createNativeQuery("""
                        with reader as (
                          select m.staff, l.language from moderator_duty m left join moderator_language l on l.staff = m.staff
                          where %s),
                        waiting as (
                          select c.language, c.opened_at,
                                 exists (select from reader r
                                         where coalesce(r.language, c.language) = c.language
                                           and not exists (select from signed s
                                                           where s.name = r.staff and s.consultation = c.consultation)
                                           and not exists (select from case_stranger s
                                                           where s.case_id = c.id and s.staff = r.staff)) as readable
                          from moderation_case c
                          where c.state in ('QUEUED', 'HIDDEN') and c.kind <> 'ANSWER' and c.barred is null
                            and (c.lease_until is null or c.lease_until <= now()))
                        select waits.number, waits.stretch, done.number as decided, here.number as moderators
                        from (select '' union select w.language from waiting w
                              where cast(?1 as text) in ('', w.language)) as part (language)
                        cross join lateral (
                          select count(distinct r.staff) as number from reader r
                          where part.language in ('', coalesce(r.language, part.language))) as here
                        cross join lateral (
                          select count(*) as number,
                                 least(?2, coalesce(extract(epoch from clock_timestamp() - min(w.opened_at)), 0)) as stretch
                          from waiting w
                          where part.language in ('', w.language) and (w.readable or here.number = 0)) as waits
                        cross join lateral (
                          select count(*) as number from decision d join moderation_case c on c.id = d.case_id
                          where d.decided_at > clock_timestamp() - waits.stretch * interval '1 second'
                            and d.was in ('QUEUED', 'HIDDEN') and d.decided_by not in ('author', 'reader', 'clock')
                            and c.kind <> 'ANSWER' and c.barred is null
                            and part.language in ('', c.language)) as done""".formatted(Duties.HERE))
                .setParameter(1, language)
                .setParameter(2, LOOKED_AT.toSeconds())
                .getResultList();
    }

    private static Backlog backlog(Object[] row) {
        var stretch = Duration.ofMillis((long) (1000 * ((Number) row[1]).doubleValue()));
        return new Backlog(number(row[0]), stretch, number(row[2]), number(row[3]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}

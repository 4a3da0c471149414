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
 * where few of them read a language, it is that of the language.
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

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String language) {
        return db.createNativeQuery("""
                        select waits.number, waits.stretch, done.number as decided, here.number as moderators
                        from (select '' union select c.language from moderation_case c
                              where c.state in ('QUEUED', 'HIDDEN') and c.kind <> 'ANSWER'
                                and cast(?1 as text) in ('', c.language)) as part (language)
                        cross join lateral (
                          select count(*) as number,
                                 least(?2, coalesce(extract(epoch from clock_timestamp() - min(c.opened_at)), 0)) as stretch
                          from moderation_case c where c.state in ('QUEUED', 'HIDDEN') and c.kind <> 'ANSWER'
                            and part.language in ('', c.language)
                            and (c.lease_until is null or c.lease_until <= now())) as waits
                        cross join lateral (
                          select count(*) as number from decision d join moderation_case c on c.id = d.case_id
                          where d.decided_at > clock_timestamp() - waits.stretch * interval '1 second'
                            and d.was in ('QUEUED', 'HIDDEN') and d.decided_by not in ('author', 'reader', 'clock')
                            and c.kind <> 'ANSWER' and part.language in ('', c.language)) as done
                        cross join lateral (
                          select count(*) as number from moderator_duty m
                          where m.seen_at > now() - interval '60 seconds'
                            and (part.language = ''
                              or not exists (select from moderator_language l where l.staff = m.staff)
                              or exists (select from moderator_language l
                                         where l.staff = m.staff and l.language = part.language))) as here""")
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

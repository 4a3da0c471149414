package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import rostrum.staff.Departed;
import rostrum.staff.SignedOut;

/**
 * Which moderators are on duty: those who asked for the queue within the last minute, or had a line of it open, by the
 * database's clock. A line keeps nobody on duty who has ended it, or whose papers have.
 */
@ApplicationScoped
class Duties {
    static final int ENOUGH = 2;

    /** Of a row of {@code moderator_duty}. */
    static final String HERE = "greatest(seen_at, heard_at) > now() - interval '60 seconds'";

    @Inject
    EntityManager db;

    @Transactional
    void keep(String moderator) {
        db.createNativeQuery("""
                        insert into moderator_duty as d (staff, seen_at, since) values (?1, now(), now())
                        on conflict (staff) do update set seen_at = excluded.seen_at, since =
                          case when d.seen_at < now() - interval '10 minutes' then excluded.since else d.since end""").setParameter(1, moderator).executeUpdate();
    }

    /** Pages of theirs are open, on this node: told again and again, written down now and then. */
    @Transactional
    void hear(Collection<String> sessions) {
        db.createNativeQuery("""
                        update moderator_duty d set heard_at = now()
                        from staff_session s join staff on staff.name = s.staff
                        where s.staff = d.staff and s.token_digest = any (string_to_array(?1, ' '))
                          and staff.trained_until >= cast(now() at time zone 'UTC' as date)
                          and staff.checked_until >= cast(now() at time zone 'UTC' as date)
                          and (d.heard_at is null or d.heard_at < now() - interval '5 seconds')""").setParameter(1, String.join(" ", sessions)).executeUpdate();
    }

    @Transactional
    void leave(@Observes Departed colleague) {
        leave(colleague.name());
    }

    @Transactional
    void leave(@Observes SignedOut colleague) {
        leave(colleague.name());
    }

    /**
     * How it is at this moment.
     *
     * @param minutes for which this moderator has been at it without ten minutes away
     */
    record Now(int count, int minutes) {}

    @Transactional
    Now now(String moderator) {
        var row = (Object[]) db.createNativeQuery("""
                        select count(*) filter (where %s) as here,
                               coalesce(max(cast(extract(epoch from now() - since) / 60 as int)) filter (where staff = ?1), 0) as minutes
                        from moderator_duty""".formatted(HERE))
                .setParameter(1, moderator)
                .getSingleResult();
        return new Now(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @Transactional
    void leave(String moderator) {
        db.createNativeQuery("delete from moderator_duty where staff = ?1")
                .setParameter(1, moderator)
                .executeUpdate();
    }

    @Transactional
    int count() {
        return ((Number) db.createNativeQuery("select count(*) from moderator_duty where " + HERE)
                        .getSingleResult())
                .intValue();
    }
}

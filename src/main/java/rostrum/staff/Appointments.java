package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.people.Role;
import rostrum.platform.Audit;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Who works here, as what, and until when: the administrator's book. */
@ApplicationScoped
@Transactional
public class Appointments {
    @Inject
    EntityManager db;

    @Inject
    StaffCodes codes;

    @Inject
    Time time;

    @Inject
    Passkeys passkeys;

    @Inject
    Identities identities;

    @Inject
    Audit audit;

    @Inject
    Event<Departed> departed;

    /** Everybody who works here now. */
    List<PeoplePage.Row> all() {
        var keysOf = db.createQuery("select p.staff, count(p) from Passkey p group by p.staff", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        var linked = identities.linked();
        return db.createQuery(
                        "select distinct c from Colleague c left join fetch c.roles where c.leftAt is null"
                                + " order by c.name",
                        Colleague.class)
                .getResultStream()
                .map(colleague ->
                        row(colleague, keysOf.getOrDefault(colleague.name(), 0L), linked.contains(colleague.name())))
                .toList();
    }

    private static PeoplePage.Row row(Colleague colleague, long keys, boolean linked) {
        return PeoplePage.Row.of(
                colleague.name(),
                colleague.roles(),
                colleague.papers(),
                new PeoplePage.Means(!colleague.passwordHash().isEmpty(), keys, linked));
    }

    Optional<PeoplePage.Row> find(String name) {
        return here(name).map(colleague -> row(colleague, passkeys.count(name), identities.has(name)));
    }

    /** Whether somebody has or had this name. */
    boolean isTaken(String name) {
        return db.find(Colleague.class, name) != null;
    }

    /** Makes an account that opens with the code; nothing if somebody has or had that name. */
    Optional<Secret> invite(Appointment appointment, String administrator) {
        if (isTaken(appointment.name())) return Optional.empty();
        var colleague = new Colleague(appointment.name(), time.now());
        colleague.appoint(appointment.roles(), appointment.papers());
        db.persist(colleague);
        db.flush();
        audit.note(administrator, "staff.invited", colleague.name(), work(colleague));
        return Optional.of(codes.make(colleague.name()));
    }

    /** Other work from the next request on. False where nobody could give out roles any more. */
    boolean change(Appointment appointment, String administrator) {
        var colleague = here(appointment.name()).orElseThrow();
        if (!appointment.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(colleague)) return false;
        var moderated = colleague.roles().contains(Role.MODERATOR);
        colleague.appoint(appointment.roles(), appointment.papers());
        audit.note(administrator, "staff.changed", colleague.name(), work(colleague));
        if (moderated && !appointment.roles().contains(Role.MODERATOR)) departed.fire(new Departed(colleague.name()));
        return true;
    }

    /** The old password opens nothing any more, here or in any browser. */
    Secret reset(String name, String administrator) {
        shut(name, administrator);
        return codes.make(name);
    }

    /** The same, and the new code waits for a second person. */
    Colleague shut(String name, String administrator) {
        var colleague = here(name).orElseThrow();
        colleague.forgetPassword();
        codes.forget(name);
        endSessions(name);
        audit.note(administrator, "staff.reset", name, "");
        return colleague;
    }

    /**
     * Does what two agreed on. Whoever had less weight before comes in anew: nobody knows who set up the old ways in. False
     * where nobody could give out roles any more, or the account was closed meanwhile.
     */
    boolean appoint(Nomination nomination, Secret secondHalf) {
        var name = nomination.staff();
        var before = Optional.ofNullable(db.find(Colleague.class, name));
        if (before.isPresent() && before.get().hasLeft()) return false;
        if (!nomination.roles().contains(Role.ADMINISTRATOR)
                && before.filter(this::isLastAdministrator).isPresent()) return false;
        var colleague = before.orElseGet(() -> new Colleague(name, time.now()));
        var moderated = colleague.roles().contains(Role.MODERATOR);
        if (!colleague.roles().containsAll(nomination.roles())) shutAllWays(colleague);
        colleague.appoint(nomination.roles(), nomination.papers());
        db.persist(colleague);
        db.flush();
        codes.join(name, nomination.halfDigest(), secondHalf);
        if (moderated && !nomination.roles().contains(Role.MODERATOR)) departed.fire(new Departed(name));
        return true;
    }

    private void shutAllWays(Colleague colleague) {
        colleague.forgetPassword();
        passkeys.removeAll(colleague.name());
        identities.remove(colleague.name());
        endSessions(colleague.name());
    }

    void removePasskeys(String name, String administrator) {
        passkeys.removeAll(name);
        endSessions(name);
        audit.note(administrator, "staff.passkeys-removed", name, "");
    }

    /** Known at the organisation, and here no more until a new code is typed. */
    void unlink(String name, String administrator) {
        if (!identities.remove(name)) return;
        endSessions(name);
        audit.note(administrator, "staff.organisation-unlinked", name, "");
    }

    /** Closed at once, in every browser; what waited in that name goes back. False for the last administrator. */
    boolean leave(String name, String administrator) {
        var colleague = here(name).orElseThrow();
        if (isLastAdministrator(colleague)) return false;
        colleague.leave(time.now());
        passkeys.removeAll(name);
        identities.remove(name);
        codes.forget(name);
        endSessions(name);
        audit.note(administrator, "staff.left", name, "");
        departed.fire(new Departed(name));
        return true;
    }

    /** Uses the code up; nothing happens if it is unknown, used, replaced or over. Sessions that an old password began are over. */
    boolean choosePassword(Secret code, String hash) {
        var used = codes.find(code);
        used.ifPresent(one -> {
            db.remove(one);
            here(one.staff()).ifPresent(colleague -> colleague.choosePassword(hash));
            endSessions(one.staff());
            audit.note(one.staff(), "staff.password-chosen", one.staff(), "");
        });
        return used.isPresent();
    }

    /** Uses the code up for the person whom the organisation calls so; nothing happens if it opens nothing. */
    boolean link(Secret code, String subject) {
        var used =
                codes.find(code).filter(one -> here(one.staff()).isPresent() && identities.link(one.staff(), subject));
        used.ifPresent(one -> {
            db.remove(one);
            endSessions(one.staff());
        });
        return used.isPresent();
    }

    /** Asked under a lock, so that two do not go at the same moment. */
    private boolean isLastAdministrator(Colleague colleague) {
        if (!colleague.isAdministrator()) return false;
        db.createNativeQuery("select pg_advisory_xact_lock(hashtext('administrators'))")
                .getSingleResult();
        var others = db.createNativeQuery("select 1 from staff join staff_role on staff = name"
                        + " where role = ?1 and left_at is null and name <> ?2")
                .setParameter(1, Role.ADMINISTRATOR)
                .setParameter(2, colleague.name())
                .getResultList();
        return others.isEmpty();
    }

    private void endSessions(String name) {
        db.createQuery("delete from StaffSession s where s.colleague.name = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    private static String work(Colleague colleague) {
        return String.join(" ", colleague.roles());
    }

    private Optional<Colleague> here(String name) {
        return Optional.ofNullable(db.find(Colleague.class, name)).filter(colleague -> !colleague.hasLeft());
    }
}

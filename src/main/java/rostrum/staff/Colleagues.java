package rostrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.people.Role;
import rostrum.platform.Audit;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;
import rostrum.platform.live.Over;
import rostrum.staff.organisation.Proof;

/** Who is signed in. Of sessions only a digest is kept; they end at sign-out, and with the account. */
@ApplicationScoped
@Transactional
public class Colleagues {
    static final String COOKIE = "staff";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    @Inject
    Time time;

    @Inject
    Cookies cookies;

    @Inject
    Audit audit;

    @Inject
    Event<Over> over;

    @Inject
    Event<SignedOut> signedOut;

    /** A member of staff as the container knows one, and when this browser last showed it. */
    record Known(String name, Set<String> roles, Papers papers, Instant provedAt) {}

    void add(String name, String hash, Set<String> roles, Papers papers) {
        var colleague = new Colleague(name, time.now());
        colleague.appoint(roles, papers);
        colleague.choosePassword(hash);
        db.persist(colleague);
        audit.note("system", "staff.added", name, String.join(" ", roles));
    }

    boolean isEmpty() {
        return db.createQuery("select count(c) from Colleague c", Long.class).getSingleResult() == 0;
    }

    boolean hasAdministrator() {
        return db.createQuery("select c from Colleague c where c.leftAt is null", Colleague.class)
                .getResultStream()
                .anyMatch(Colleague::isAdministrator);
    }

    /** Everybody who works here, by sign-in name. */
    public List<String> names() {
        return db.createQuery("select c.name from Colleague c where c.leftAt is null order by c.name", String.class)
                .getResultList();
    }

    /** Those who have this role. */
    public List<String> names(String role) {
        return db.createQuery(
                        "select c.name from Colleague c join c.roles r where r = :role and c.leftAt is null order by"
                                + " c.name",
                        String.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Everybody whose work needs papers, once for each such role; one statement. */
    public List<Trusted> trusted() {
        return db.createQuery(
                        "select c.name, r, c.trainedUntil, c.checkedUntil from Colleague c join c.roles r"
                                + " where r in :roles and c.leftAt is null order by c.name, r",
                        Object[].class)
                .setParameter("roles", Role.TRUSTED)
                .getResultStream()
                .map(row -> new Trusted(
                        (String) row[0], (String) row[1], new Papers((LocalDate) row[2], (LocalDate) row[3])))
                .toList();
    }

    /** Empty for who is not here, has left, or has no password. */
    String hashOf(String name) {
        return here(name).map(Colleague::passwordHash).orElse("");
    }

    /** Begins a session in this browser; what was signed in there before is over. */
    void begin(String name) {
        begin(name, time.now(), "");
    }

    /** The same where the organisation vouches: being signed in there since the morning is no fresh proof here. */
    void begin(String name, Proof proof) {
        var now = time.now();
        var shownAt = proof.shownAt().filter(shown -> shown.isBefore(now));
        begin(name, shownAt.orElse(proof.shownAt().isPresent() ? now : Instant.EPOCH), "organisation");
    }

    private void begin(String name, Instant provedAt, String way) {
        here(name).ifPresent(colleague -> {
            end();
            var token = Secret.fresh(32).plain();
            var session = new StaffSession(digest(token), colleague, time.now());
            session.prove(provedAt);
            db.persist(session);
            cookies.set(COOKIE, token, Cookies.SESSION);
            audit.note(name, "staff.signed-in", name, way);
        });
    }

    /** Only looks: the session does not become longer by it. */
    Optional<Known> of(String token) {
        return of(token, false);
    }

    /**
     * One statement: it is asked on every page.
     *
     * @param act whether somebody asks with their own hand, and so stays signed in for longer
     */
    Optional<Known> of(String token, boolean act) {
        var now = time.now();
        var open = db.createNamedQuery(StaffSession.OF, StaffSession.class)
                .setParameter("digest", digest(token))
                .getResultStream()
                .findFirst()
                .filter(session -> !session.isOver(now))
                .filter(session -> !session.colleague().hasLeft());
        if (act) open.ifPresent(session -> session.touch(now));
        return open.map(Colleagues::known);
    }

    private static Known known(StaffSession session) {
        var colleague = session.colleague();
        return new Known(colleague.name(), colleague.roles(), colleague.papers(), session.provedAt());
    }

    /** Whoever sits at this browser has just shown again who they are. */
    void prove() {
        cookies.get(COOKIE)
                .map(token -> db.find(StaffSession.class, digest(token)))
                .ifPresent(session -> session.prove(time.now()));
    }

    /** Whoever sits at this browser has just said that they are still there. */
    void stay() {
        cookies.get(COOKIE)
                .map(token -> db.find(StaffSession.class, digest(token)))
                .ifPresent(session -> session.touch(time.now()));
    }

    /** Everybody but who asks signs in anew. */
    void endAll(String administrator) {
        db.createQuery("delete from StaffSession s where s.digest <> :digest")
                .setParameter("digest", cookies.get(COOKIE).map(this::digest).orElse(""))
                .executeUpdate();
        over.fire(new Over());
        audit.note(administrator, "staff.all-signed-out", "", "");
    }

    /** What was signed in elsewhere with the old one is over. */
    void changePassword(String name, String hash) {
        here(name).ifPresent(colleague -> {
            colleague.choosePassword(hash);
            db.createQuery("delete from StaffSession s where s.colleague.name = :name and s.digest <> :digest")
                    .setParameter("name", name)
                    .setParameter(
                            "digest", cookies.get(COOKIE).map(this::digest).orElse(""))
                    .executeUpdate();
            over.fire(new Over());
            audit.note(name, "staff.password-changed", name, "");
        });
    }

    /** @param name empty where nobody is signed in any more */
    void signOut(String name) {
        end();
        over.fire(new Over());
        if (!name.isEmpty()) signedOut.fire(new SignedOut(name));
        cookies.drop(COOKIE);
    }

    private void end() {
        cookies.get(COOKIE)
                .ifPresent(token -> db.createQuery("delete from StaffSession s where s.digest = :digest")
                        .setParameter("digest", digest(token))
                        .executeUpdate());
    }

    /** The digest that names the session of this browser, for what must end with it; empty without one. */
    public String session() {
        return cookies.get(COOKIE).map(this::digest).orElse("");
    }

    /** Which of these sessions last, of colleagues who have this role. To look does not make them longer. */
    public Set<String> lasting(Collection<String> sessions, String role) {
        var now = time.now();
        return db.createQuery(
                        "select s from StaffSession s join s.colleague.roles r where s.digest in :sessions and r = :role",
                        StaffSession.class)
                .setParameter("sessions", sessions)
                .setParameter("role", role)
                .getResultStream()
                .filter(session -> !session.isOver(now) && !session.colleague().hasLeft())
                .map(StaffSession::digest)
                .collect(Collectors.toSet());
    }

    private Optional<Colleague> here(String name) {
        return Optional.ofNullable(db.find(Colleague.class, name)).filter(colleague -> !colleague.hasLeft());
    }

    private String digest(String token) {
        return keys.digest(COOKIE, token);
    }
}

package rostrum.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rostrum.platform.Audit;
import rostrum.platform.Cookies;
import rostrum.platform.Keys;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/** Local accounts of staff: argon2id passwords, and sessions of which only a digest is kept. */
@ApplicationScoped
@Transactional
public class Colleagues {
    static final String COOKIE = "staff";

    /** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Compared where the name is unknown, so that both answers take the same time. */
    private static final String NOBODY = hash(Secret.fresh(20).plain());

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

    /** A member of staff as the container knows one. */
    record Known(String name, Set<String> roles) {}

    void add(String name, String password, Set<String> roles) {
        db.persist(new Colleague(name, hash(password), roles, time.now()));
        audit.note("system", "staff.added", name, String.join(" ", roles));
    }

    boolean isEmpty() {
        return db.createQuery("select count(c) from Colleague c", Long.class).getSingleResult() == 0;
    }

    boolean signIn(String name, String password) {
        var colleague = Optional.ofNullable(db.find(Colleague.class, name));
        var right = matches(password, colleague.map(Colleague::passwordHash).orElse(NOBODY));
        if (!right || colleague.isEmpty()) return false;
        var token = Secret.fresh(32).plain();
        db.persist(new StaffSession(keys.digest(COOKIE, token), colleague.get(), time.now()));
        cookies.set(COOKIE, token, Cookies.SESSION);
        audit.note(name, "staff.signed-in", name, "");
        return true;
    }

    /** Everybody who works here, by sign-in name. */
    public List<String> names() {
        return db.createQuery("select c.name from Colleague c order by c.name", String.class)
                .getResultList();
    }

    /** Those who have this role. */
    public List<String> names(String role) {
        return db.createQuery(
                        "select c.name from Colleague c join c.roles r where r = :role order by c.name", String.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** One statement: it is asked on every page. */
    Optional<Known> of(String token) {
        var now = time.now();
        var open = db.createQuery("select distinct s from StaffSession s where s.digest = :digest", StaffSession.class)
                .setParameter("digest", keys.digest(COOKIE, token))
                .setHint("eclipselink.left-join-fetch", "s.colleague.roles")
                .getResultStream()
                .findFirst()
                .filter(session -> !session.isOver(now));
        open.ifPresent(session -> session.touch(now));
        return open.map(StaffSession::colleague).map(colleague -> new Known(colleague.name(), colleague.roles()));
    }

    void signOut() {
        cookies.get(COOKIE)
                .ifPresent(token -> db.createQuery("delete from StaffSession s where s.digest = :digest")
                        .setParameter("digest", keys.digest(COOKIE, token))
                        .executeUpdate());
        cookies.drop(COOKIE);
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    private static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(ARGON2);
    }
}

package rostrum.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rostrum.people.Role;

/** A member of staff with a local account. */
@Entity
@Table(name = "staff")
class Colleague {
    @Id
    private String name = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "trained_until")
    private @Nullable LocalDate trainedUntil;

    @Column(name = "checked_until")
    private @Nullable LocalDate checkedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Colleague() {}

    Colleague(String name, Instant now) {
        this.name = name;
        this.madeAt = now;
    }

    void appoint(Set<String> work, Papers papers) {
        roles.clear();
        roles.addAll(work);
        trainedUntil = papers.trainedUntil();
        checkedUntil = papers.checkedUntil();
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** Nobody comes in with a password until a new one was chosen. */
    void forgetPassword() {
        passwordHash = "";
    }

    void leave(Instant now) {
        leftAt = now;
        forgetPassword();
    }

    String name() {
        return name;
    }

    /** Empty where no password was chosen. */
    String passwordHash() {
        return passwordHash;
    }

    boolean hasLeft() {
        return leftAt != null;
    }

    boolean isAdministrator() {
        return !hasLeft() && roles.contains(Role.ADMINISTRATOR);
    }

    Set<String> roles() {
        return hasLeft() ? Set.of() : Set.copyOf(roles);
    }

    Papers papers() {
        return new Papers(trainedUntil, checkedUntil);
    }
}

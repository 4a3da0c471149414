package rostrum.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Colleague() {}

    Colleague(String name, String passwordHash, Set<String> roles, Instant now) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = new HashSet<>(roles);
        this.madeAt = now;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }
}

package rostrum.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** The first of the two people who release an input: they sign for exactly what they read. */
@Entity
class Signature {
    @Id
    private String consultation = "";

    private String name = "";
    private boolean publisher;
    private String seal = "";

    @Column(name = "signed_at")
    private Instant signedAt = Instant.EPOCH;

    protected Signature() {}

    Signature(String consultation, Signer signer, String seal, Instant now) {
        this.consultation = consultation;
        sign(signer, seal, now);
    }

    /** Begins again, because what the first one signed is not what stands there now. */
    final void sign(Signer signer, String newSeal, Instant now) {
        name = signer.name();
        publisher = signer.publisher();
        seal = newSeal;
        signedAt = now;
    }

    boolean isFor(String present) {
        return seal.equals(present);
    }

    /** Two different people, at least one of them a publisher. Why not, or nothing. */
    Optional<Signing> refuses(Signer second) {
        if (second.name().equals(name)) return Optional.of(Signing.SAME_PERSON);
        return publisher || second.publisher() ? Optional.empty() : Optional.of(Signing.NO_PUBLISHER);
    }

    String name() {
        return name;
    }
}

package rostrum.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one moderator at a time has in hand: under which token, and until when. Nobody takes it from another. */
@MappedSuperclass
abstract class Leased {
    @Enumerated(EnumType.STRING)
    State state = State.QUEUED;

    int version = 1;

    @Nullable
    String barred;

    @Column(name = "lease_token")
    private @Nullable String leaseToken;

    @Column(name = "lease_holder")
    private @Nullable String leaseHolder;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "passed_by")
    private @Nullable String passedBy;

    @ElementCollection
    @CollectionTable(name = "case_stranger", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "staff")
    private Set<String> strangers = new HashSet<>();

    Optional<Lease> lease(String moderator, String token, Instant now) {
        return lease(moderator, token, now, Lease.LENGTH);
    }

    /** Takes it for a moderator, for so long. Whoever has it in hand already keeps it longer. */
    Optional<Lease> lease(String moderator, String token, Instant now, Duration length) {
        if (!state.isClaimed() || bars(moderator)) return Optional.empty();
        var held = lease(now);
        if (held.isEmpty()) hold(new Lease(token, moderator, now.plus(length)));
        else if (held.get().holder().equals(moderator)) hold(held.get().renewed(now.plus(length)));
        else return Optional.empty();
        return lease(now);
    }

    /** The lease that counts at this moment, if any. */
    Optional<Lease> lease(Instant now) {
        if (leaseToken == null || leaseHolder == null || leaseUntil == null) return Optional.empty();
        return Optional.of(new Lease(leaseToken, leaseHolder, leaseUntil)).filter(lease -> lease.isLive(now));
    }

    /** Back to the queue, undecided. The same moderator gets it last. */
    boolean pass(Claim claim, Instant now) {
        if (!isHeld(claim, now)) return false;
        release();
        passedBy = claim.moderator();
        return true;
    }

    /** Somebody who does not understand its language gives it to others; the second one who does not may say so. */
    boolean passAsStranger(Claim claim, Instant now) {
        var others = strangers.stream().anyMatch(other -> !other.equals(claim.moderator()));
        if (others || !pass(claim, now)) return false;
        strangers.add(claim.moderator());
        return true;
    }

    boolean isHeld(Claim claim, Instant now) {
        return state.isClaimed()
                && version == claim.version()
                && lease(now).filter(claim::matches).isPresent();
    }

    private void hold(Lease lease) {
        leaseToken = lease.token();
        leaseHolder = lease.holder();
        leaseUntil = lease.until();
    }

    void release() {
        leaseToken = null;
        leaseHolder = null;
        leaseUntil = null;
    }

    State state() {
        return state;
    }

    int version() {
        return version;
    }

    boolean isAnothers(String moderator, Instant now) {
        return lease(now).filter(held -> !held.holder().equals(moderator)).isPresent();
    }

    boolean isAppealed() {
        return barred != null;
    }

    boolean bars(String moderator) {
        return moderator.equals(barred);
    }
}

package rostrum.safeguarding;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How urgent a report of harm is: until when it must be acknowledged, until when decided, and by how many people. */
public enum Severity {
    /** Immediate danger. */
    S1(Duration.ofMinutes(15), Duration.ofMinutes(60), 2),
    /** Abuse or grooming that goes on. */
    S2(Duration.ofHours(1), Duration.ofHours(4), 2),
    /** Harm in the past. */
    S3(Duration.ofHours(4), Duration.ofHours(24), 1),
    /** Somebody is not well. */
    S4(Duration.ofHours(24), Duration.ofHours(72), 1);

    private final Duration acknowledge;
    private final Duration decide;
    private final int signatures;

    Severity(Duration acknowledge, Duration decide, int signatures) {
        this.acknowledge = acknowledge;
        this.decide = decide;
        this.signatures = signatures;
    }

    static Optional<Severity> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    Duration acknowledge() {
        return acknowledge;
    }

    Duration decide() {
        return decide;
    }

    int signatures() {
        return signatures;
    }

    boolean isGraverThan(Severity other) {
        return ordinal() < other.ordinal();
    }

    Severity graver(Severity other) {
        return isGraverThan(other) ? this : other;
    }

    public String key() {
        return "safeguarding.severity." + name();
    }
}

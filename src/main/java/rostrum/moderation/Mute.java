package rostrum.moderation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** For how long a moderator asks an author to pause in a talk, together with a rejection. */
public enum Mute {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    /** No talk lasts that long. */
    TALK(Duration.ofDays(400));

    private final Duration length;

    Mute(Duration length) {
        this.length = length;
    }

    static Optional<Mute> of(String name) {
        return Arrays.stream(values()).filter(mute -> mute.name().equals(name)).findFirst();
    }

    Duration length() {
        return length;
    }

    public String key() {
        return "moderation.mute." + name();
    }
}

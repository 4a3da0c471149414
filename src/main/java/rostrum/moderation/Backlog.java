package rostrum.moderation;

import java.time.Duration;
import java.util.Map;

/**
 * How far reading is behind writing. Whoever comes now waits for as long as it takes to decide what waits already (Little’s
 * law), at the speed that was seen; of moderators who had nothing to do one assumes the usual speed.
 *
 * @param waiting live contributions that nobody has in hand, and somebody on duty may take
 * @param stretch for how long something has waited without a pause, as far as it was looked at: nobody was idle meanwhile
 * @param decided live contributions that moderators decided in that time
 * @param moderators on duty
 */
record Backlog(int waiting, Duration stretch, int decided, int moderators) {
    /** What a moderator takes for one. */
    static final Duration USUAL = Duration.ofSeconds(8);

    /** So much of the usual speed is believed until it was seen otherwise. */
    private static final Duration BELIEF = Duration.ofSeconds(15);

    /** What everybody has in hand next is no crowd, however slow they are. */
    private static final int AT_HAND = 2;

    private static final int STEP = 5;
    private static final int LEAST_AGAIN = 30;
    private static final int MOST_AGAIN = 120;

    QueuePage.Alert alert() {
        return new QueuePage.Alert(
                "moderation.alert.crowded", Map.of("seconds", expected().toSeconds()));
    }

    /** How long a contribution that comes now will wait for a decision. */
    Duration expected() {
        return Duration.ofMillis(Math.round(1000 * waiting / perSecond()));
    }

    private double perSecond() {
        var believed = (double) Math.max(1, moderators) * BELIEF.toMillis() / USUAL.toMillis();
        return (decided + believed) * 1000 / (stretch.toMillis() + BELIEF.toMillis());
    }

    /** In how many seconds one should come again, when what is over the bound is read; 0 where more can be taken now. */
    int crowdedFor(Duration bound) {
        var over = expected().minus(bound);
        if (waiting <= AT_HAND * moderators || over.toMillis() <= 0) return 0;
        var fives = (over.toSeconds() + STEP) / STEP * STEP;
        return (int) Math.min(MOST_AGAIN, Math.max(LEAST_AGAIN, fives));
    }
}

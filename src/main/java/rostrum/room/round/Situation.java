package rostrum.room.round;

import org.jspecify.annotations.Nullable;

/**
 * How a talk is run at one instant.
 *
 * @param version of what was seen: whoever changes something says it
 * @param slow seconds between two posts of one author, or 0
 * @param paused whether whoever runs it asked everybody to wait
 * @param prompt instead of the topic’s own, or null
 * @param pinned id of the post on top, or empty
 * @param current of a round, or null where none goes on
 */
public record Situation(
        long version,
        int slow,
        boolean paused,
        @Nullable Prompt prompt,
        String pinned,
        @Nullable Current current) {
    /** Nobody has touched it. */
    public static final Situation FREE = new Situation(0, 0, false, null, "", null);

    public Prompt promptOr(Prompt first) {
        return prompt == null ? first : prompt;
    }

    public boolean takesPosts() {
        return !paused && (current == null || current.step().takesPosts());
    }

    public boolean takesVotes() {
        return !paused && (current == null || current.step().takesVotes());
    }
}

package rostrum.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rostrum.moderation.State;

/** Whether somebody sends what they have sent before. */
enum Repeat {
    NEW,
    /** The same form with the same words: whatever came of it, the answer is the first one. */
    SAME_FORM,
    /** The same words with another form, so soon after: who goes back in a browser gets a form with another key. */
    SAME_WORDS,
    /** The same form with other words: nobody shall think that these were taken. */
    OTHER_WORDS;

    static final Duration WITHIN = Duration.ofSeconds(60);

    /** @param before what came with the same form, and what the same person said in the same room within the minute */
    static Repeat of(Said said, List<Post> before) {
        var form = before.stream().filter(post -> post.isSentWith(said.key())).toList();
        if (form.stream().anyMatch(post -> post.says(said))) return SAME_FORM;
        if (before.stream().anyMatch(post -> post.says(said) && post.state() != State.WITHDRAWN)) return SAME_WORDS;
        return form.isEmpty() ? NEW : OTHER_WORDS;
    }

    /** @param no that of the room, which comes before another form, unless it is over when that comes */
    Optional<No> refusal(Optional<No> no) {
        return switch (this) {
            case NEW -> no;
            case SAME_FORM -> Optional.empty();
            case SAME_WORDS -> Optional.of(No.TWICE);
            case OTHER_WORDS -> no.filter(why -> why != No.CROWDED).or(() -> Optional.of(No.OTHER_WORDS));
        };
    }
}

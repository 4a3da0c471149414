package rostrum.moderation;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, what others may read of it, and what a moderator proposed instead. */
@Embeddable
class Text {
    private String words = "";
    private @Nullable String published;
    private @Nullable String proposal;

    protected Text() {}

    Text(String words) {
        this.words = words;
    }

    void take(Ruling ruling) {
        if (ruling.state() == State.REDACTED) published = ruling.words();
        if (ruling.state() == State.PROPOSED) proposal = ruling.words();
    }

    void accept() {
        published = proposal;
    }

    /** Nothing of it is left but, where somebody still needs them, the words themselves. */
    void erase(boolean needed) {
        published = null;
        proposal = null;
        if (!needed) words = "";
    }

    String words() {
        return words;
    }

    /** Other words than the author's own, if others read such. */
    Optional<String> published() {
        return Optional.ofNullable(published);
    }

    String shown() {
        return published().orElse(words);
    }

    String proposal() {
        return Optional.ofNullable(proposal).orElse("");
    }
}

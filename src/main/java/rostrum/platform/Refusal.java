package rostrum.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's no. It is thrown through the doors (never through a transaction) and becomes a page that says what to do,
 * and gives back what was typed.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient Map<String, Object> values;
    private final String typed;
    private final transient @Nullable Page asking;

    private Refusal(int status, String key, Map<String, Object> values, String typed) {
        this(status, key, values, typed, null);
    }

    private Refusal(int status, String key, Map<String, Object> values, String typed, @Nullable Page asking) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.values = values;
        this.typed = typed;
        this.asking = asking;
    }

    /** Not yet: this page asks for what is missing first. */
    public static Refusal until(Page asking) {
        return new Refusal(asking.status(), "", Map.of(), "", asking);
    }

    /** The key names a text of {@link Words} that says what to do; its sibling {@code key.title} is the heading. */
    public static Refusal because(String key) {
        return new Refusal(409, key, Map.of(), "");
    }

    /** The same answer for what does not exist and for what is not yours. */
    public static Refusal notFound() {
        return new Refusal(404, "platform.missing", Map.of(), "");
    }

    public static Refusal forged() {
        return new Refusal(403, "platform.forged", Map.of(), "");
    }

    public Refusal status(int other) {
        return new Refusal(other, key, values, typed);
    }

    public Refusal with(Map<String, Object> more) {
        return new Refusal(status, key, more, typed);
    }

    /** What the person had written, so that it can be shown and kept. */
    public Refusal keeping(String words) {
        return new Refusal(status, key, values, words);
    }

    public Page page() {
        return asking != null ? asking : new RefusalPage(status, key, values, typed);
    }
}

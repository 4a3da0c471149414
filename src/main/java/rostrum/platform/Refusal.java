package rostrum.platform;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A rule's no. It is thrown through the doors (never through a transaction) and becomes a page that says what to do,
 * and gives back what was typed.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Page page;

    private Refusal(Page page, String key) {
        super(key, null, false, false);
        this.page = page;
    }

    /** Not yet: this page asks for what is missing first. */
    public static Refusal until(Page asking) {
        return new Refusal(asking, "");
    }

    /** The key names a text of {@link Words} that says what to do; its sibling {@code key.title} is the heading. */
    public static Refusal because(String key) {
        return new Refusal(new RefusalPage(409, key, Map.of(), "", false), key);
    }

    /** The same answer for what does not exist and for what is not yours. */
    public static Refusal notFound() {
        return because("platform.missing").status(404);
    }

    public static Refusal forged() {
        return because("platform.forged").status(403);
    }

    public Refusal status(int other) {
        return but(no -> no.status(other));
    }

    public Refusal with(Map<String, Object> more) {
        return but(no -> no.with(more));
    }

    /** What the person had written, so that it can be shown and kept. */
    public Refusal keeping(String words) {
        return but(no -> no.keeping(words));
    }

    /** It holds for everybody who comes, so nobody should need another's language to read it. */
    public Refusal inEveryLanguage() {
        return but(RefusalPage::inEveryLanguage);
    }

    private Refusal but(UnaryOperator<RefusalPage> change) {
        return page instanceof RefusalPage no ? new Refusal(change.apply(no), no.key()) : this;
    }

    public Page page() {
        return page;
    }
}

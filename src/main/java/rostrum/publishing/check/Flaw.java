package rostrum.publishing.check;

import rostrum.platform.Digest;
import rostrum.platform.Language;

/**
 * Where an input breaks a rule.
 *
 * @param place number of a paragraph, anchor of a line, or name of a field of its head
 * @param what the words or the figure that it is about
 * @param words all that stands there; empty where nobody can say that it may stay
 */
public record Flaw(Rule rule, Language language, String place, String what, String words) {
    public Flaw(Rule rule, Language language, String place, String what) {
        this(rule, language, place, what, "");
    }

    /** The same wherever the same words stand. */
    public String key() {
        return Digest.sha256(String.join("\n", rule.name(), what, words));
    }

    /** Whether somebody who looks at it may say that it stays. */
    public boolean isDoubt() {
        return rule == Rule.MASKED;
    }
}

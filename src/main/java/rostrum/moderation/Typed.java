package rostrum.moderation;

import rostrum.platform.Form;

/**
 * What a moderator typed beside the act, so that it comes back when something has to be mended.
 *
 * @param strike what others shall not read, one piece a line
 * @param proposal other words, for the author to agree to
 * @param note for the safeguarding lead, where it is escalated
 */
public record Typed(String reason, String strike, String proposal, String note) {
    static final Typed NOTHING = new Typed("", "", "", "");

    static Typed of(Form form) {
        return new Typed(form.text("reason"), form.text("strike"), form.trimmed("proposal"), form.trimmed("note"));
    }
}

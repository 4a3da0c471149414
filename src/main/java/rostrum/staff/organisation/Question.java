package rostrum.staff.organisation;

import rostrum.platform.Secret;

/**
 * What a browser is sent away with, and what the answer has to fit: each is drawn anew and never leaves the house in full.
 *
 * @param nonce comes back inside the signed answer
 * @param verifier shows that whoever fetches the answer is who asked (PKCE)
 * @param again whether the colleague has to show anew who they are, even if they are signed in there
 */
public record Question(String nonce, String verifier, boolean again) {
    private static final int LETTERS = 64;

    public static Question fresh(boolean again) {
        return new Question(Secret.fresh(LETTERS).plain(), Secret.fresh(LETTERS).plain(), again);
    }

    @Override
    public String toString() {
        return "[question]";
    }
}

package rostrum.moderation;

import rostrum.platform.Form;

/** What a decision presents: who decides, under which lease, having read which version. */
record Claim(String moderator, String token, int version) {
    static Claim of(String moderator, Form form) {
        var version = form.text("version");
        return new Claim(moderator, form.text("lease"), version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
    }

    boolean matches(Lease lease) {
        return lease.token().equals(token) && lease.holder().equals(moderator);
    }
}

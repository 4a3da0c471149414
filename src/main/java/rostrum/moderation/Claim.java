package rostrum.moderation;

/** What a decision presents: who decides, under which lease, having read which version. */
record Claim(String moderator, String token, int version) {
    boolean matches(Lease lease) {
        return lease.token().equals(token) && lease.holder().equals(moderator);
    }
}

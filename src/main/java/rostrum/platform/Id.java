package rostrum.platform;

/** Names for things in links and tables: 80 random bits, so that nobody can count or guess them. */
public final class Id {
    private Id() {}

    public static String fresh() {
        return Secret.fresh(16).plain();
    }
}

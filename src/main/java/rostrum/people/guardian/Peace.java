package rostrum.people.guardian;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import rostrum.platform.Digest;
import rostrum.platform.Leak;
import rostrum.platform.Secret;

/**
 * Keeps letters from bothering people: how many go to one address, and how many are asked for from one network. It counts
 * what a guardian who refused, or a young person who gave up, leaves no trace of anywhere else. Addresses are known by a
 * digest under a key that nobody has once the house is down.
 */
final class Peace {
    /** Brothers and sisters, each with a letter that went astray; then one in two hours and a half. */
    static final double TO_ONE_ADDRESS = 10;

    static final double TO_ONE_ADDRESS_A_SECOND = 10 / 86_400.0;

    /** A school of 300, each with a second letter; then one in ten seconds. */
    static final double FROM_ONE_NETWORK = 600;

    static final double FROM_ONE_NETWORK_A_SECOND = 0.1;

    private final String key = Secret.fresh(26).plain();
    private final Leak addresses = new Leak(TO_ONE_ADDRESS_A_SECOND);
    private final Leak networks = new Leak(FROM_ONE_NETWORK_A_SECOND);

    /** Counts one more letter, unless it is enough. */
    Optional<Enough> write(String address, String network, Instant now) {
        if (!networks.take(network, FROM_ONE_NETWORK, now)) return Optional.of(Enough.FROM_HERE);
        if (addresses.take(digest(address), TO_ONE_ADDRESS, now)) return Optional.empty();
        networks.giveBack(network, now);
        return Optional.of(Enough.TO_ADDRESS);
    }

    void lost(String address, String network, Instant now) {
        addresses.giveBack(digest(address), now);
        networks.giveBack(network, now);
    }

    /** Small letters, and without what many post boxes ignore: one post box has one digest. */
    private String digest(String address) {
        var plain = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        return Digest.sha256(key + plain);
    }
}

package rostrum.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where requests come from, as coarse as limits need it: a keyed digest of the network's prefix. The key lives in memory
 * for a day, so that no digest can be traced back; the address itself is neither kept nor written anywhere.
 */
@ApplicationScoped
public class Network {
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 7;

    @Inject
    Keys keys;

    @Inject
    Time time;

    private @Nullable LocalDate day;
    private String salt = "";

    /** The same all day for all who share the first 24 bits of an IPv4 address, or 56 of an IPv6 one. */
    public String neighbourhood(String address) {
        return keys.digest(salt(), prefix(address));
    }

    private synchronized String salt() {
        var today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        if (!today.equals(day)) salt = Secret.fresh(52).plain();
        day = today;
        return salt;
    }

    static String prefix(String address) {
        if (!address.matches("[0-9a-fA-F.:]+(%.*)?")) return "elsewhere";
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX));
        } catch (UnknownHostException e) {
            return "elsewhere";
        }
    }
}

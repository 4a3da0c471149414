package rostrum.platform;

/** The network that an address belongs to: a household or a school, never one device. */
final class Prefix {
    private Prefix() {}

    /** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one; what is neither stands for itself. */
    static String of(String address) {
        if (address.contains(":")) return six(address.replaceFirst("%.*", ""));
        var last = address.lastIndexOf('.');
        return last < 0 ? address : address.substring(0, last);
    }

    private static String six(String address) {
        if (address.contains(".")) return of(address.substring(address.lastIndexOf(':') + 1));
        var sides = address.split("::", 2);
        var groups = sides[0].split(":", -1);
        var prefix = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            var given = i < groups.length && !groups[i].isEmpty();
            prefix.append(given ? Integer.toHexString(Integer.parseInt(groups[i], 16)) : "0")
                    .append(':');
        }
        return prefix.toString();
    }
}

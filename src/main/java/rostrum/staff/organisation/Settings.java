package rostrum.staff.organisation;

import java.net.URI;
import java.util.Set;

/**
 * Who vouches for colleagues, and how this house is known there.
 *
 * @param issuer its address, to the letter as its tokens name it
 * @param client the name that it gave to this house
 * @param back where it sends people back to, to the letter as it was told
 * @param local whether passwords and passkeys of our own open, too
 */
record Settings(URI issuer, String client, String secret, URI back, boolean local) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Only a machine that talks to itself may do so unencrypted. */
    Settings {
        var host = String.valueOf(issuer.getHost());
        var safe =
                "https".equals(issuer.getScheme()) || "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(host);
        if (!safe || issuer.getRawQuery() != null || issuer.getRawFragment() != null)
            throw new IllegalStateException("oidc.issuer must be an https address without ? and #");
        if (client.isBlank()) throw new IllegalStateException("oidc.client.id is missing");
        if (secret.isBlank()) throw new IllegalStateException("oidc.client.secret.file is missing or empty");
    }

    /** Whether an address lies with the issuer: nothing else outside is ever asked. */
    boolean covers(URI address) {
        return issuer.getScheme().equals(address.getScheme())
                && issuer.getRawAuthority().equals(address.getRawAuthority());
    }

    @Override
    public String toString() {
        return "[organisation]";
    }
}

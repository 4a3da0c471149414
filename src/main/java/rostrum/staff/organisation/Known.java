package rostrum.staff.organisation;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;

/**
 * What the issuer says of itself (OpenID Connect Discovery 1.0), and the keys that it signs with.
 *
 * @param keys are fetched when the first is needed, kept for five minutes, and looked for anew when one is missing, but
 *     not more often than twice a minute
 */
record Known(URI asks, URI answers, JWKSource<SecurityContext> keys) {
    static Known of(Settings settings, Line line) throws Astray {
        try {
            var issuer = new Issuer(settings.issuer());
            var said = OIDCProviderMetadata.parse(
                    line.fetch(OIDCProviderMetadata.resolveURL(issuer)).getContent());
            if (!said.getIssuer().equals(issuer)) throw wrong("another issuer");
            return of(said, settings, line);
        } catch (IOException e) {
            throw new Astray(Astray.Why.AWAY, "discovery: " + e.getClass().getSimpleName());
        } catch (GeneralException e) {
            throw wrong("not understood");
        }
    }

    private static Known of(OIDCProviderMetadata said, Settings settings, Line line) throws Astray, IOException {
        var asks = said.getAuthorizationEndpointURI();
        var answers = said.getTokenEndpointURI();
        var keys = said.getJWKSetURI();
        if (!Stream.of(asks, answers, keys).allMatch(address -> address != null && settings.covers(address)))
            throw wrong("an address outside the issuer");
        var source = JWKSourceBuilder.<SecurityContext>create(keys.toURL(), line::fetch)
                .refreshAheadCache(false)
                .build();
        return new Known(asks, answers, source);
    }

    private static Astray wrong(String what) {
        return new Astray(Astray.Why.WRONG, "discovery: " + what);
    }
}

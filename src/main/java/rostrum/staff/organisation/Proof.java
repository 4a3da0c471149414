package rostrum.staff.organisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the organisation vouches for (OpenID Connect Core 1.0, 3.1.3.7).
 *
 * @param subject the organisation's own name for the person, with the organisation's: only both together are unique
 * @param shownAt when the person last showed there who they are, if that was told
 */
public record Proof(String subject, Optional<Instant> shownAt) {
    /** Signed by a key that only the organisation has: a shared secret signs nothing here. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final int CLOCKS_DIFFER = 60;

    static Proof of(JWT token, Question question, JWKSource<SecurityContext> keys, Settings settings) throws Astray {
        var selector = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
        var validator =
                new IDTokenValidator(new Issuer(settings.issuer()), new ClientID(settings.client()), selector, null);
        validator.setMaxClockSkew(CLOCKS_DIFFER);
        try {
            return of(validator.validate(token, new Nonce(question.nonce())), settings);
        } catch (BadJOSEException | JOSEException e) {
            throw new Astray(Astray.Why.WRONG, "ID token: " + e.getClass().getSimpleName());
        }
    }

    private static Proof of(IDTokenClaimsSet claims, Settings settings) throws Astray {
        if (!isMadeFor(settings.client(), claims)) throw new Astray(Astray.Why.WRONG, "ID token: made for another");
        var subject = claims.getIssuer().getValue() + " " + claims.getSubject().getValue();
        return new Proof(
                subject, Optional.ofNullable(claims.getAuthenticationTime()).map(Date::toInstant));
    }

    /** The library has seen that we are among those it may be shown to; whom it was made for it leaves to us. */
    private static boolean isMadeFor(String client, IDTokenClaimsSet claims) {
        var party = claims.getAuthorizedParty();
        return party == null
                ? claims.getAudience().size() == 1
                : party.getValue().equals(client);
    }

    /** Whether the person showed who they are after this moment; not if nobody said when they did. */
    public boolean isSince(Instant moment) {
        return shownAt.filter(shown -> !shown.isBefore(moment.minusSeconds(CLOCKS_DIFFER)))
                .isPresent();
    }

    @Override
    public String toString() {
        return "[proof]";
    }
}

package rostrum.staff.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which word of the organisation is believed. */
class ProofTest {
    private static final String ISSUER = "https://id.example.org/realms/staff";
    private static final String US = "rostrum";
    private static final Settings SETTINGS = new Settings(
            URI.create(ISSUER), US, "a secret of this test", URI.create("https://house.example/back"), true);
    private static final Question QUESTION = Question.fresh(true);
    private static final Signer RSA = Signer.rsa("one");
    private static final Signer EC = Signer.ec("two");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void believesWhatItsOwnKeysSigned() throws Astray {
        assertEquals(ISSUER + " heron", proof(RSA.sign(claims().build())).subject());
        assertEquals(ISSUER + " heron", proof(EC.sign(claims().build())).subject());
    }

    @Test
    void believesNoOtherKey() {
        disbelieves(Signer.rsa("one").sign(claims().build()));
        disbelieves(Signer.rsa("unknown").sign(claims().build()));
    }

    @Test
    void believesNobodyWhoDidNotSign() {
        disbelieves(new PlainJWT(claims().build()));
    }

    @Test
    void takesNoPublicKeyForASecret() {
        disbelieves(Signer.shared(RSA).sign(claims().build()));
    }

    @Test
    void believesNoOtherIssuer() {
        disbelieves(RSA.sign(claims().issuer(ISSUER + "/").build()));
    }

    @Test
    void believesNothingThatWasSaidToOthers() {
        disbelieves(RSA.sign(claims().audience("another").build()));
        disbelieves(RSA.sign(claims().audience(List.of(US, "another")).build()));
        disbelieves(RSA.sign(claims().audience(List.of(US, "another"))
                .claim("azp", "another")
                .build()));
        disbelieves(RSA.sign(claims().claim("azp", "another").build()));
    }

    @Test
    void believesWhatWasSaidToSeveralButMadeForUs() throws Astray {
        var several = claims().audience(List.of(US, "another")).claim("azp", US).build();

        assertEquals(ISSUER + " heron", proof(RSA.sign(several)).subject());
    }

    @Test
    void believesNothingThatIsOver() {
        disbelieves(RSA.sign(
                claims().expirationTime(Date.from(NOW.minusSeconds(90))).build()));
        disbelieves(RSA.sign(claims().expirationTime(null).build()));
    }

    @Test
    void believesOnlyTheAnswerToItsOwnQuestion() {
        disbelieves(
                RSA.sign(claims().claim("nonce", Question.fresh(true).nonce()).build()));
        disbelieves(RSA.sign(claims().claim("nonce", null).build()));
    }

    @Test
    void believesNobodyWithoutASubject() {
        disbelieves(RSA.sign(claims().subject(null).build()));
    }

    @Test
    void countsAsAnewOnlyWhatWasShownAfterItWasAsked() throws Astray {
        assertTrue(shown(NOW).isSince(NOW));
        assertTrue(shown(NOW.minusSeconds(60)).isSince(NOW), "clocks differ by a minute");
        assertFalse(shown(NOW.minusSeconds(61)).isSince(NOW));
        assertFalse(proof(RSA.sign(claims().build())).isSince(NOW), "nobody said when");
    }

    private static Proof shown(Instant at) throws Astray {
        return proof(RSA.sign(claims().claim("auth_time", at.getEpochSecond()).build()));
    }

    private static void disbelieves(JWT token) {
        var astray = assertThrows(Astray.class, () -> proof(token));
        assertEquals(Astray.Why.WRONG, astray.why());
        assertFalse(astray.toString().contains("heron"));
    }

    private static Proof proof(JWT token) throws Astray {
        var keys = new JWKSet(List.of(RSA.key(), EC.key())).toPublicJWKSet();
        return Proof.of(token, QUESTION, new ImmutableJWKSet<>(keys), SETTINGS);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("heron")
                .audience(US)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", QUESTION.nonce());
    }
}

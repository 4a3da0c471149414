package rostrum.staff.organisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** What an issuer signs with: real keys, drawn for the test. */
record Signer(JWSAlgorithm algorithm, JWK key, JWSSigner signer) {
    static Signer rsa(String id) {
        try {
            var key = new RSAKeyGenerator(2048).keyID(id).generate();
            return new Signer(JWSAlgorithm.RS256, key, new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signer ec(String id) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyID(id).generate();
            return new Signer(JWSAlgorithm.ES256, key, new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who takes a public key for a shared secret. */
    static Signer shared(Signer other) {
        try {
            var bytes = ((RSAKey) other.key()).toRSAPublicKey().getEncoded();
            return new Signer(JWSAlgorithm.HS256, other.key(), new MACSigner(bytes));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JWT sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

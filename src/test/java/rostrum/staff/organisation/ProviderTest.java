package rostrum.staff.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way over an issuer that really answers, and one that does not. */
class ProviderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String CAME_BACK = "code=heron-secret&state=s";
    private Issuer issuer;
    private Provider provider;

    @BeforeEach
    void itStands() throws IOException {
        issuer = new Issuer();
        provider = new Provider(issuer.settings(true));
    }

    @AfterEach
    void itGoes() throws IOException {
        issuer.close();
    }

    @Test
    void sendsPeopleThereWithNothingButAQuestion() throws Astray {
        var question = Question.fresh(false);

        var way = provider.way(question, "the state", "ar", NOW);

        var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(question.verifier()));
        assertTrue(way.toString().startsWith(issuer.address() + "/way?"), way.toString());
        assertEquals(
                Map.of(
                        "response_type", "code",
                        "client_id", "rostrum",
                        "redirect_uri", "http://localhost:9080/back",
                        "scope", "openid",
                        "state", "the state",
                        "nonce", question.nonce(),
                        "code_challenge", challenge.getValue(),
                        "code_challenge_method", "S256",
                        "ui_locales", "ar"),
                fields(way.getRawQuery()));
    }

    @Test
    void asksAnewWhereBeingSignedInIsNotEnough() throws Astray {
        var asked = fields(provider.way(Question.fresh(true), "s", "en", NOW).getRawQuery());

        assertEquals("login", asked.getOrDefault("prompt", ""));
        assertEquals("0", asked.getOrDefault("max_age", ""));
    }

    @Test
    void believesTheAnswerThatFitsAndShowsWhoAsked() throws Astray {
        var question = asked();

        var proof = provider.answer(question, CAME_BACK, NOW);

        assertEquals(issuer.address() + " heron", proof.subject());
        assertEquals(question.verifier(), fields(issuer.token).getOrDefault("code_verifier", ""));
        assertEquals("http://localhost:9080/back", fields(issuer.token).getOrDefault("redirect_uri", ""));
    }

    @Test
    void believesNeitherAnotherNonceNorAnotherKey() {
        issuer.nonce = Question.fresh(false).nonce();
        assertEquals(Astray.Why.WRONG, astray(Question.fresh(false), CAME_BACK).why());

        var question = asked();
        issuer.signer = Signer.rsa("one");
        assertEquals(Astray.Why.WRONG, astray(question, CAME_BACK).why());
    }

    @Test
    void saysWhetherItWasRefusedWrongOrAway() {
        assertEquals(
                Astray.Why.DENIED,
                astray(asked(), "error=access_denied&state=s").why());
        assertEquals(
                Astray.Why.AWAY,
                astray(asked(), "error=temporarily_unavailable&state=s").why());
        assertEquals(
                Astray.Why.WRONG, astray(asked(), "error=invalid_scope&state=s").why());
        assertEquals(Astray.Why.WRONG, astray(asked(), "%%%").why());
        assertEquals(
                Astray.Why.WRONG,
                astray(asked(), CAME_BACK + "&iss=http://evil.example").why());
    }

    @Test
    void tellsNobodyWhatWasAnswered() {
        issuer.status = 400;

        var astray = astray(asked(), CAME_BACK);

        assertTrue(astray.toString().endsWith("token: invalid_grant"), astray.toString());
        assertFalse(astray.toString().contains("heron-secret"));
    }

    @Test
    void asksNoAddressOutsideTheIssuer() {
        issuer.says.put("token_endpoint", "http://127.0.0.1:1/token");

        assertTrue(astray(asked(), CAME_BACK).toString().endsWith("an address outside the issuer"));
    }

    @Test
    void followsNoRedirect() {
        issuer.moved = Issuer.DISCOVERY;

        assertEquals(Astray.Why.AWAY, astray(asked(), CAME_BACK).why());
        assertFalse(issuer.asked.contains("/moved"));
    }

    @Test
    void takesNoOtherForTheIssuer() {
        issuer.says.put("issuer", issuer.address() + "/another");

        assertEquals(Astray.Why.WRONG, astray(asked(), CAME_BACK).why());
    }

    @Test
    void sparesAnIssuerThatIsAwayForAWhile() throws Astray {
        issuer.says.put("issuer", "http://localhost/another");
        astray(asked(), CAME_BACK);
        var before = issuer.asked.size();
        issuer.says.put("issuer", issuer.address());

        assertThrows(Astray.class, () -> provider.way(asked(), "s", "en", NOW.plusSeconds(9)));
        assertEquals(before, issuer.asked.size());
        provider.way(asked(), "s", "en", NOW.plusSeconds(11));
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        issuer.close();

        assertEquals(
                Astray.Why.AWAY,
                assertThrows(Astray.class, () -> provider.way(Question.fresh(false), "s", "en", NOW))
                        .why());
    }

    private Question asked() {
        var question = Question.fresh(false);
        issuer.nonce = question.nonce();
        return question;
    }

    private Astray astray(Question question, String query) {
        return assertThrows(Astray.class, () -> provider.answer(question, query, NOW));
    }

    private static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}

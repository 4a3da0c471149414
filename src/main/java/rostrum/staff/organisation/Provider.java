package rostrum.staff.organisation;

import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The issuer's side of the code flow with PKCE: where people are sent, and what they come back with. */
final class Provider {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** So long after a failure nobody waits for it again. */
    private static final Duration SPARED = Duration.ofSeconds(10);

    private final Settings settings;
    private final Line line;
    private @Nullable Known known;
    private @Nullable Astray failed;
    private Instant until = Instant.MIN;

    Provider(Settings settings) {
        this.settings = settings;
        this.line = new Line(settings);
    }

    boolean leavesLocal() {
        return settings.local();
    }

    /** Nothing is asked for but who it is: no name, no address. */
    URI way(Question question, String state, String language, Instant now) throws Astray {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), client(), settings.back())
                .endpointURI(known(now).asks())
                .state(new State(state))
                .nonce(new Nonce(question.nonce()))
                .codeChallenge(new CodeVerifier(question.verifier()), CodeChallengeMethod.S256)
                .uiLocales(List.of(tag(language)));
        if (question.again()) request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        return request.build().toURI();
    }

    /** @param query what the browser came back with; its state has been looked at */
    Proof answer(Question question, String query, Instant now) throws Astray {
        var code = code(query);
        var there = known(now);
        return Proof.of(token(code, question, there), question, there.keys(), settings);
    }

    private AuthorizationCode code(String query) throws Astray {
        var answer = read(query);
        var from = answer.getIssuer();
        if (from != null && !from.getValue().equals(settings.issuer().toString()))
            throw new Astray(Astray.Why.WRONG, "answer: of another issuer");
        if (!answer.indicatesSuccess())
            throw refused(name(answer.toErrorResponse().getErrorObject()));
        var code = answer.toSuccessResponse().getAuthorizationCode();
        if (code == null) throw new Astray(Astray.Why.WRONG, "answer: no code");
        return code;
    }

    private static Astray refused(String error) {
        var why = switch (error) {
            case "access_denied", "login_required", "interaction_required" -> Astray.Why.DENIED;
            case "server_error", "temporarily_unavailable" -> Astray.Why.AWAY;
            default -> Astray.Why.WRONG;
        };
        return new Astray(why, "answer: " + error);
    }

    private AuthenticationResponse read(String query) throws Astray {
        try {
            return AuthenticationResponseParser.parse(URI.create(settings.back() + "?" + query));
        } catch (ParseException | IllegalArgumentException e) {
            throw new Astray(Astray.Why.WRONG, "answer: not understood");
        }
    }

    private JWT token(AuthorizationCode code, Question question, Known there) throws Astray {
        var grant = new AuthorizationCodeGrant(code, settings.back(), new CodeVerifier(question.verifier()));
        var secret = new ClientSecretBasic(client(), new Secret(settings.secret()));
        try {
            var request = new TokenRequest.Builder(there.answers(), secret, grant).build();
            return token(OIDCTokenResponseParser.parse(line.send(request.toHTTPRequest())));
        } catch (ParseException e) {
            throw new Astray(Astray.Why.WRONG, "token: not understood");
        } catch (IOException e) {
            throw new Astray(Astray.Why.AWAY, "token: " + e.getClass().getSimpleName());
        }
    }

    private static JWT token(TokenResponse response) throws Astray {
        if (!response.indicatesSuccess())
            throw new Astray(
                    Astray.Why.WRONG,
                    "token: " + name(response.toErrorResponse().getErrorObject()));
        var token = response.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
        if (token == null) throw new Astray(Astray.Why.WRONG, "token: none");
        return token;
    }

    private synchronized Known known(Instant now) throws Astray {
        if (until.isAfter(now)) {
            if (known != null) return known;
            if (failed != null) throw failed;
        }
        try {
            known = Known.of(settings, line);
            until = now.plus(REMEMBERED);
            return known;
        } catch (Astray e) {
            known = null;
            failed = e;
            until = now.plus(SPARED);
            throw e;
        }
    }

    /** The name of an error as the standards give them; anything longer could be anything. */
    private static String name(@Nullable ErrorObject error) {
        var code = error == null ? null : error.getCode();
        return code != null && code.matches("[a-z_]{1,40}") ? code : "an error";
    }

    private static LangTag tag(String language) {
        try {
            return new LangTag(language);
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }
}

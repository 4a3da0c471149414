package rostrum.staff;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rostrum.platform.Form;

/**
 * The question and the answer of WebAuthn level 2: a device signs our challenge after it has made sure who holds it. Keys
 * are bound to the host of the public address.
 */
@ApplicationScoped
public class Ceremonies {
    static final String SIGN_IN = "sign-in";
    static final String CONFIRM = "confirm";
    private static final String REGISTER = "register";
    private static final long LIFE = Duration.ofMinutes(5).toMillis();

    /** What is said about the make of a device is not asked for, and not read when it comes. */
    private static final Set<String> ATTESTATIONS = Set.of("none", "packed");

    @Inject
    Passkeys passkeys;

    @Inject
    Challenges challenges;

    @Inject
    @ConfigProperty(name = "public.address")
    String addresses;

    private RelyingParty house;

    @SuppressWarnings("NullAway.Init")
    public Ceremonies() {}

    @PostConstruct
    void open() {
        var origins = Arrays.stream(addresses.split("[\\s,]+", -1)).collect(Collectors.toSet());
        var first = URI.create(addresses.split("[\\s,]+", -1)[0]);
        house = RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(first.getHost())
                        .name("Rostrum")
                        .build())
                .credentialRepository(passkeys)
                .origins(origins)
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .validateSignatureCounter(true)
                .build();
    }

    /** @return the question, and what the browser brings back with the answer */
    Map<String, String> invite(String name) {
        var options = house.startRegistration(StartRegistrationOptions.builder()
                .user(UserIdentity.builder()
                        .name(name)
                        .displayName(name)
                        .id(passkeys.handle(name))
                        .build())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .timeout(LIFE)
                .build());
        return written(() -> Map.of(
                "challenge",
                challenges.keep(REGISTER, name, options.toJson()),
                "options",
                options.toCredentialsCreateJson()));
    }

    /** The same for a device that has a key already; of {@code name}, or of whoever it belongs to if that is empty. */
    Map<String, String> ask(String purpose, String name) {
        var question = house.startAssertion(StartAssertionOptions.builder()
                .username(Optional.of(name).filter(known -> !known.isEmpty()))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(LIFE)
                .build());
        return written(() -> Map.of(
                "challenge",
                challenges.keep(purpose, name, question.toJson()),
                "options",
                question.toCredentialsGetJson()));
    }

    boolean registers(String name, Form form, String label) {
        var made = challenges
                .take(REGISTER, name, form.text(ConfirmPage.CHALLENGE))
                .flatMap(asked -> registered(asked, form.text(ConfirmPage.CREDENTIAL)));
        made.ifPresent(key -> passkeys.keep(name, key, label));
        return made.isPresent();
    }

    boolean confirms(String name, Form form) {
        return answered(CONFIRM, name, form).filter(name::equals).isPresent();
    }

    /** Whose key signed, if it did. */
    Optional<String> recognises(Form form) {
        return answered(SIGN_IN, "", form);
    }

    private Optional<String> answered(String purpose, String name, Form form) {
        return challenges
                .take(purpose, name, form.text(ConfirmPage.CHALLENGE))
                .flatMap(asked -> signed(asked, form.text(ConfirmPage.CREDENTIAL)))
                .filter(result -> passkeys.used(result.getCredential().getCredentialId(), result.getSignatureCount()))
                .map(AssertionResult::getUsername);
    }

    private Optional<RegistrationResult> registered(String asked, String answer) {
        try {
            var response = PublicKeyCredential.parseRegistrationResponseJson(answer);
            if (!ATTESTATIONS.contains(response.getResponse().getAttestation().getFormat())) return Optional.empty();
            return Optional.of(house.finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(asked))
                    .response(response)
                    .build()));
        } catch (IOException | RegistrationFailedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<AssertionResult> signed(String asked, String answer) {
        try {
            var result = house.finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.fromJson(asked))
                    .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                    .build());
            return result.isSuccess() && result.isUserVerified() ? Optional.of(result) : Optional.empty();
        } catch (IOException | AssertionFailedException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private interface Written {
        Map<String, String> get() throws IOException;
    }

    private static Map<String, String> written(Written question) {
        try {
            return question.get();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package rostrum.staff.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final URI BACK = URI.create("https://house.example/back");

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example.org/realms/staff", "http://localhost:8080/x", "http://127.0.0.1/x"})
    void speakOnlyEncryptedUnlessTheMachineTalksToItself(String issuer) {
        assertTrue(settings(issuer, "us", "secret").covers(URI.create(issuer + "/token")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://id.example.org", "http://localhost.example.org", "ftp://localhost", "https://x/?a=b", "x"
            })
    void refuseAnyOther(String issuer) {
        assertThrows(IllegalStateException.class, () -> settings(issuer, "us", "secret"));
    }

    @Test
    void haveNoSecretByDefault() {
        assertThrows(IllegalStateException.class, () -> settings("https://id.example.org", "us", ""));
        assertThrows(IllegalStateException.class, () -> settings("https://id.example.org", "", "secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org/x",
                "https://id.example.org:8443/x",
                "https://id.example.org.evil.example/x",
                "https://id.example.org@evil.example/x"
            })
    void coverNothingOutside(String address) {
        assertFalse(settings("https://id.example.org", "us", "secret").covers(URI.create(address)));
    }

    private static Settings settings(String issuer, String client, String secret) {
        return new Settings(URI.create(issuer), client, secret, BACK, true);
    }
}

package rostrum.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scene;
import rostrum.budget.Scenes;
import rostrum.platform.Id;

/** What a browser holds of a child, and what the next one at the same device sees of it. */
@ExtendWith(ArquillianExtension.class)
class SharedDeviceIT {
    private static final Pattern RECEIPT = Pattern.compile("data-receipt=\"([^\"]+)\"");

    @Inject
    Scenes scenes;

    private Scene scene;

    @BeforeEach
    void opens() {
        scene = scenes.open(1);
    }

    @AfterEach
    void tidy() {
        scenes.tidy(scene.consultation());
    }

    @Test
    void theReceiptOfAChildThatWaitsForAGuardianStaysInNoBrowser() {
        var at = "/join/" + scene.consultation();
        var guest = scenes.caller().from("192.0.2.7");
        var knocked = guest.sends(at, "shared", "yes");
        var child = gate(guest.holding(knocked, "steps").holding(knocked, "shared"));
        child = child.holding(child.sends(at + "/assent", "agree", "take-part"), "steps");

        var asked =
                child.sends(at + "/guardian", "address", Id.fresh() + "@example.org", "language", "en", "send", "yes");

        assertEquals(200, asked.statusCode(), asked.body());
        assertTrue(asked.headers().allValues("Set-Cookie").stream().noneMatch(set -> set.startsWith("receipt=")));
        var code = RECEIPT.matcher(asked.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertEquals(303, child.opens("/waiting").statusCode(), "the next child sees nothing");
        assertEquals(303, waiting(child, code), "nor by a cookie from before");

        var back = child.sends("/receipt", "code", code, "shared", "yes");
        assertEquals(307, back.statusCode());
        assertTrue(back.headers().allValues("Set-Cookie").stream().noneMatch(set -> set.contains(plain(code))));
        assertTrue(child.sends("/waiting", "code", code).body().contains(code));
        child.sends("/waiting/end", "code", code);
        assertFalse(child.sends("/waiting", "code", code).body().contains(code));
    }

    @Test
    void helpBeginsInTheCountryOfTheGateAndAnotherOneCostsNobodyTheirWords() {
        var guest = scenes.caller().from("192.0.2.8");
        guest = guest.holding(guest.sends("/join/" + scene.consultation()), "steps");
        var child = guest.holding(gateAnswer(guest), "place");

        assertTrue(child.opens("/help?lang=ar").body().contains("value=\"FR\" selected"));
        var elsewhere = child.sends("/help", "show", "yes", "country", "FI", "words", "My words");

        assertEquals(200, elsewhere.statusCode());
        for (var part : List.of("My words", "value=\"FI\" selected", "116 111"))
            assertTrue(elsewhere.body().contains(part), part);
        assertTrue(child.holding(elsewhere, "place").opens("/help").body().contains("value=\"FI\" selected"));
    }

    private static int waiting(Caller child, String code) {
        var held =
                new Caller(child.house(), child.cookies() + "; receipt=" + plain(code), child.token(), child.network());
        return held.opens("/waiting").statusCode();
    }

    private static String plain(String code) {
        return code.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private Caller gate(Caller child) {
        return child.holding(gateAnswer(child), "joining");
    }

    private HttpResponse<String> gateAnswer(Caller child) {
        return child.sends("/join/" + scene.consultation() + "/about-you", "band", "10-12", "country", "FR");
    }
}

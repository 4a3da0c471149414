package rostrum.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A key in somebody's device, by Chromium's virtual authenticator: it verifies its owner and signs at once. */
final class Key {
    private final CDPSession session;
    private final String id;

    private Key(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    static Key of(Somebody somebody) {
        var session = somebody.page().context().newCDPSession(somebody.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var named = new JsonObject();
        named.add("options", options);
        var made = session.send("WebAuthn.addVirtualAuthenticator", named);
        return new Key(session, made.get("authenticatorId").getAsString());
    }

    /** Whether the device makes sure who holds it. */
    void verifies(boolean owner) {
        var asked = named();
        asked.addProperty("isUserVerified", owner);
        session.send("WebAuthn.setUserVerified", asked);
    }

    /** A copy of the key as it was before it was last used. */
    void goesBack() {
        var held = session.send("WebAuthn.getCredentials", named())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
        session.send("WebAuthn.clearCredentials", named());
        held.addProperty("signCount", 1);
        var copy = named();
        copy.add("credential", held);
        session.send("WebAuthn.addCredential", copy);
    }

    private JsonObject named() {
        var named = new JsonObject();
        named.addProperty("authenticatorId", id);
        return named;
    }
}

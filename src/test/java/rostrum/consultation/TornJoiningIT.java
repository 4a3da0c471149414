package rostrum.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Caller;
import rostrum.budget.Scenes;
import rostrum.people.Invitations;
import rostrum.people.People;

/** The answer to who has just come in may be lost on its way: the same form sent again opens the same seat, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class TornJoiningIT {
    private static final Pattern NAME = Pattern.compile("<strong><bdi>([^<]+)</bdi></strong>");

    /** Offered to be agreed to, so not agreed to now. */
    private static final Pattern QUOTE =
            Pattern.compile("name=\"assent\" value=\"quote\">\\s*<input type=\"hidden\" name=\"answer\" value=\"yes\"");

    @Inject
    Scenes scenes;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    private String consultation;
    private String door;

    @BeforeEach
    void opens() {
        consultation = scenes.open(1).consultation();
        door = "/join/" + consultation;
    }

    @AfterEach
    void tidy() {
        scenes.tidy(consultation);
    }

    @Test
    void theSameFormAgainOpensTheSameSeat() {
        var before = people.demographics(consultation).size();
        var code = code();
        var child = atTheAssents(scenes.caller().from("192.0.2.21"), code);

        var lost = agrees(child, "take-part", "quote");
        var again = agrees(child, "take-part");

        assertEquals(name(child, lost), name(child, again));
        assertEquals(receipt(lost), receipt(again));
        assertEquals(before + 1, people.demographics(consultation).size());
        assertTrue(
                QUOTE.matcher(child.holding(again, "visit")
                                .opens("/me/agreements")
                                .body())
                        .find(),
                "what was said last holds");
        assertEquals(
                422, other("192.0.2.22").sends(door, "code", code).statusCode(), "the code is used up for all others");
    }

    @Test
    void whoGoesBackToTheDoorWithTheCodeComesToTheSameSeat() {
        var code = code();
        var child = atTheAssents(scenes.caller().from("192.0.2.23"), code);
        var lost = agrees(child, "take-part");

        var knocked = child.sends(door, "code", code);
        assertEquals(303, knocked.statusCode());
        var again = agrees(child.holding(knocked, "steps"), "take-part");

        assertEquals(name(child, lost), name(child, again));
    }

    @Test
    void twiceAtOnceIsOnce() {
        var before = people.demographics(consultation).size();
        var child = atTheAssents(scenes.caller().from("192.0.2.24"), "");

        var one = child.sending(door + "/assent", "agree", "take-part");
        var two = child.sending(door + "/assent", "agree", "take-part");

        assertEquals(name(child, one.join()), name(child, two.join()));
        assertEquals(before + 1, people.demographics(consultation).size());
    }

    @Test
    void whoeverHasTheCodeAloneGetsNobodysSeat() {
        var code = code();
        var child = atTheAssents(scenes.caller().from("192.0.2.25"), code);
        var thief = atTheAssents(other("192.0.2.26"), code);
        var childs = agrees(child, "take-part");

        var thiefs = agrees(thief, "take-part");

        assertEquals(422, thiefs.statusCode());
        assertTrue(thiefs.headers().allValues("Set-Cookie").stream().noneMatch(set -> set.startsWith("visit=")));
        assertEquals(303, childs.statusCode());
    }

    @Test
    void twoWithoutACodeAreTwo() {
        var one = atTheAssents(scenes.caller().from("192.0.2.27"), "");
        var two = atTheAssents(other("192.0.2.28"), "");

        assertNotEquals(receipt(agrees(one, "take-part")), receipt(agrees(two, "take-part")));
    }

    private Caller other(String network) {
        return scenes.caller().from(network);
    }

    private String code() {
        return invitations.issue(consultation, 1, "editor").get(0).plain();
    }

    private Caller atTheAssents(Caller child, String code) {
        var knocked = child.holding(child.sends(door, "code", code), "steps");
        return knocked.holding(knocked.sends(door + "/about-you", "band", "18-24", "country", "FI"), "joining");
    }

    private HttpResponse<String> agrees(Caller child, String... assents) {
        var fields = new String[assents.length * 2];
        for (int i = 0; i < assents.length; i++) {
            fields[2 * i] = "agree";
            fields[2 * i + 1] = assents[i];
        }
        return child.sends(door + "/assent", fields);
    }

    private static String name(Caller child, HttpResponse<String> joined) {
        assertEquals(303, joined.statusCode(), joined.body());
        var page = child.holding(joined, "visit").opens("/me").body();
        return NAME.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String receipt(HttpResponse<String> joined) {
        return joined.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("receipt="))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
    }
}

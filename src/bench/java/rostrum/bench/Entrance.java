package rostrum.bench;

import java.util.Queue;

/** The way of a young person from the invitation into the one room that is theirs. */
public final class Entrance {
    private Entrance() {}

    /** One page after the other; answers the id of the room. */
    public static String enter(Browser browser, String consultation, Queue<String> codes, Passport passport) {
        while (!admits(browser, "/join/" + consultation, codes.remove(), passport))
            Trouble.note("another code is asked for");
        return browser.read("/rooms").getJsonArray("rooms").getJsonObject(0).getString("id");
    }

    /** False where the code was used up by an answer that never arrived. */
    private static boolean admits(Browser browser, String door, String code, Passport passport) {
        browser.open(door);
        browser.send(door, "code", code).expect(303, "the invitation");
        browser.send(door + "/about-you", "band", passport.band(), "country", passport.country())
                .expect(303, "age band and country");
        var agreed = browser.send(door + "/assent", "agree", "take-part", "agree", "quote", "agree", "room");
        if (agreed.status() == 422) Trouble.note("the entrance says: " + agreed.heading());
        else agreed.expect(303, "assent");
        return agreed.isSeeOther();
    }
}

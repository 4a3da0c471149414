package rostrum.bench.faults;

import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import rostrum.bench.Browser;
import rostrum.bench.Entrance;
import rostrum.bench.Listener;
import rostrum.bench.Passport;
import rostrum.bench.Web;

/** Somebody in the room, whose page stays open whatever happens. */
record Guest(Browser browser, String room, Listener listener) {
    static final Passport ALL_OF_ONE_BAND = Passport.number(0);

    static Guest join(Web web, String consultation, Queue<String> codes, ScheduledExecutorService clock) {
        var browser = new Browser(web);
        var room = Entrance.enter(browser, consultation, codes, ALL_OF_ONE_BAND);
        var listener = new Listener(browser, browser.read("/rooms/" + room), clock);
        listener.connect();
        return new Guest(browser, room, listener);
    }

    /** For one more line. */
    String ticket() {
        return browser.sendForJson("/rooms/" + room + "/tickets").getString("ticket");
    }
}

package rostrum.bench.fanout;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Entrance;
import rostrum.bench.Passport;
import rostrum.bench.Web;

/** The people in one room, who all listen in a few tabs each. */
record Audience(String room, List<Browser> people, Crowd crowd) {
    private static final int TABS = 5;
    private static final Passport ALL_OF_ONE_BAND = Passport.number(0);

    /** As many people as so many open lines need. */
    static Audience join(Web web, Desk desk, int lines, Crowd crowd) {
        var people = IntStream.range(0, (lines + TABS - 1) / TABS)
                .mapToObj(one -> new Browser(web))
                .toList();
        var codes = new ConcurrentLinkedQueue<>(desk.invite(people.size() + 24));
        var rooms = new ConcurrentLinkedQueue<String>();
        crowd.each(
                "joined", people, one -> rooms.add(Entrance.enter(one, desk.consultation(), codes, ALL_OF_ONE_BAND)));
        return new Audience(rooms.remove(), people, crowd);
    }

    /** A fresh ticket for each line, as the headers of their handshakes: they are good for half a minute. */
    Path tickets(int lines, Path file) throws IOException {
        var tickets = new ConcurrentLinkedQueue<String>();
        crowd.each(
                "tickets",
                IntStream.range(0, lines).boxed().toList(),
                line -> tickets.add(people.get(line / TABS)
                        .sendForJson("/rooms/" + room + "/tickets")
                        .getString("ticket")));
        return Files.write(
                file,
                tickets.stream()
                        .map(ticket -> "Sec-WebSocket-Protocol: room.v1.json, ticket." + ticket)
                        .toList());
    }

    JsonObject page() {
        return people.get(0).read("/rooms/" + room);
    }
}

package rostrum.bench.faults;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Entrance;
import rostrum.bench.Heard;
import rostrum.bench.Pause;
import rostrum.bench.RawLine;
import rostrum.bench.StaffList;
import rostrum.bench.Web;
import rostrum.bench.house.Node;
import rostrum.bench.house.Personnel;
import rostrum.bench.house.Postgres;

/** A room with people who listen, and moderators. */
final class Scene implements AutoCloseable {
    private static final int AUTHORS = 12;
    private static final int MODERATORS = 4;
    private static final int BETWEEN_POSTS = 600;
    private static final int BETWEEN_QUIET_POSTS = 3_000;

    private final Stage stage;
    private final Web web;
    private final List<Browser> moderators;
    private final List<Guest> guests;
    private final Desk desk;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(8, Crowd::thread);

    private Scene(Stage stage, int listeners) throws IOException {
        this.stage = stage;
        this.web = new Web(URI.create(stage.address()), Executors.newFixedThreadPool(4, Crowd::thread));
        var staff = StaffList.read(stage.first().data().resolve("first-passwords.txt"));
        this.desk = Desk.plan(StaffList.signIn(web, staff.one("editor")), "faults");
        desk.prepareRooms("Faults", "en");
        desk.open();
        this.moderators = new Personnel(web, staff).moderators(MODERATORS);
        var codes = new ConcurrentLinkedQueue<>(desk.invite(listeners + 24));
        var joined = new ConcurrentLinkedQueue<Guest>();
        Crowd.of(8)
                .each(
                        "joined and listening",
                        IntStream.range(0, listeners).boxed().toList(),
                        one -> joined.add(Guest.join(web, desk.consultation(), codes, clock)));
        this.guests = List.copyOf(joined);
        clock.scheduleWithFixedDelay(
                () -> guests.forEach(guest -> guest.listener().checkPulse()), 10, 10, TimeUnit.SECONDS);
    }

    static Scene set(Path home, Path out, int listeners) throws IOException, SQLException {
        return new Scene(Stage.set(home, out), listeners);
    }

    Postgres database() {
        return stage.database();
    }

    Node first() {
        return stage.first();
    }

    Node second() {
        return stage.second();
    }

    Gate gate() {
        return stage.gate();
    }

    List<Browser> moderators() {
        return moderators;
    }

    List<Guest> guests() {
        return guests;
    }

    /** One more, who is not counted among those who hear everything. */
    Guest newcomer() {
        return Guest.join(web, desk.consultation(), new ConcurrentLinkedQueue<>(desk.invite(2)), clock);
    }

    /** Some more, who have not opened the room yet. */
    List<Browser> newcomers(int count) {
        var codes = new ConcurrentLinkedQueue<>(desk.invite(count + 24));
        var people = IntStream.range(0, count).mapToObj(one -> new Browser(web)).toList();
        Crowd.of(8)
                .each("joined", people, one -> Entrance.enter(one, desk.consultation(), codes, Guest.ALL_OF_ONE_BAND));
        return people;
    }

    /** One more line of this guest, made by hand. */
    RawLine line(Guest guest) throws IOException {
        return new RawLine(gate().port(), guest.room(), guest.ticket(), "");
    }

    String room() {
        return guests.get(0).room();
    }

    /** Everything as it was before the next fault. */
    void rests() throws IOException {
        for (var node : nodes())
            if (!node.isReady()) {
                node.close();
                node.start();
                node.awaitReady();
            }
        gate().leadsTo(first().port(), second().port());
        // Who only listens for half an hour is taken to have left.
        guests.forEach(guest -> guest.browser().read("/rooms/" + room()));
        Pause.until(() -> heard().lost() == 0, Duration.ofSeconds(60));
    }

    List<Node> nodes() {
        return List.of(first(), second());
    }

    /** Both nodes, within a minute. */
    void awaitNodes() {
        Pause.until(() -> nodes().stream().allMatch(Node::isReady), Duration.ofMinutes(1));
    }

    /** As much as two cores bear. */
    Traffic talk() {
        return talk(BETWEEN_POSTS);
    }

    /** While something lasts long. */
    Traffic talkQuietly() {
        return talk(BETWEEN_QUIET_POSTS);
    }

    private Traffic talk(int pause) {
        var authors = guests.stream().limit(AUTHORS).map(Guest::browser).toList();
        return new Traffic(room(), authors, moderators, pause);
    }

    /** Lets those who talk finish, and looks whether nothing was lost, nothing doubled, and everybody heard all of it. */
    Outcome whole(Traffic traffic) {
        traffic.falls();
        Pause.until(() -> tokens().containsAll(traffic.accepted()), Duration.ofMinutes(3));
        var began = System.nanoTime();
        Pause.until(() -> heard().lost() == 0, Duration.ofSeconds(60));
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        traffic.close();
        var told = tokens();
        var once = new HashSet<>(told);
        var lost = traffic.accepted().stream()
                .filter(token -> !once.contains(token))
                .count();
        var unapproved = traffic.approved().stream()
                .filter(token -> !once.contains(token))
                .count();
        var heard = heard();
        return Outcome.of(
                lost == 0 && unapproved == 0 && told.size() == once.size() && heard.isPerfect(),
                "%d posts acknowledged, %d approvals; %d lost, %d approved and not told, %d told twice; %d people: %d lost, %d doubled, %d disordered, all caught up %d ms after",
                traffic.said(),
                traffic.approved().size(),
                lost,
                unapproved,
                told.size() - once.size(),
                guests.size(),
                heard.lost(),
                heard.doubled(),
                heard.outOfOrder(),
                took);
    }

    /** The first words of every post that the room's log tells, in its order. */
    List<String> tokens() {
        var tokens = new ArrayList<String>();
        for (var after = 0L; ; ) {
            var page = guests.get(0).browser().read("/rooms/" + room() + "/events?after=" + after);
            var events = page.getJsonArray("events").getValuesAs(JsonObject.class);
            if (events.isEmpty()) return tokens;
            for (var event : events) {
                after = event.getJsonNumber("s").longValue();
                var words = event.getJsonObject("d").getString("words", "");
                if (words.startsWith("#")) tokens.add(Traffic.token(words));
            }
        }
    }

    /** As a guest reads it. */
    JsonObject page() {
        return guests.get(0).browser().read("/rooms/" + room());
    }

    long head() {
        return page().getJsonNumber("head").longValue();
    }

    Heard heard() {
        var head = head();
        return guests.stream()
                .map(guest -> guest.listener().cursor().count(head))
                .reduce(Heard.NOTHING, Heard::and);
    }

    @Override
    public void close() throws IOException {
        guests.forEach(guest -> guest.listener().leave());
        stage.close();
    }
}

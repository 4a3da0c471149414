package rostrum.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/** A past consultation played again, from its creation at the desk to the released meeting input. */
final class Rehearsal {
    private static final int ACT_AT_ONCE = 12;
    private static final int CALLBACKS = 4;
    private static final Duration SETTLING = Duration.ofMinutes(3);

    private final PolisExport export;
    private final Script script;
    private final Path out;
    private final StaffList staff;
    private final Web web;
    private final Crowd crowd;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(ACT_AT_ONCE, Crowd::thread);
    private final Instant began = Instant.now();

    private Rehearsal(PolisExport export, URI server, StaffList staff, Path out) {
        this.export = export;
        this.script = Script.of(export);
        this.staff = staff;
        this.out = out;
        this.web = new Web(server, Executors.newFixedThreadPool(CALLBACKS, Crowd::thread));
        this.crowd = new Crowd(Executors.newFixedThreadPool(ACT_AT_ONCE, Crowd::thread));
    }

    public static void main(String[] words) throws IOException {
        try {
            var home = Path.of(System.getProperty("rostrum.home", "."));
            var figures = run(Order.read(List.of(words), home), home);
            Console.result(figures.line());
            System.exit(figures.heard().isPerfect() ? 0 : 1);
        } catch (Mishap e) {
            Console.say(e.getMessage());
            Trouble.tell();
            System.exit(2);
        }
    }

    private static Figures run(Order order, Path home) throws IOException {
        var export = PolisExport.read(order.export());
        if (order.server() != null)
            return play(export, order.server(), Objects.requireNonNull(order.staff()), order.out());
        try (var product = Product.start(home, order.out())) {
            return play(export, product.address(), product.staff(), order.out());
        }
    }

    private static Figures play(PolisExport export, URI server, Path staff, Path out) throws IOException {
        return new Rehearsal(export, server, StaffList.read(staff), out).play();
    }

    private Figures play() {
        var editor = StaffList.signIn(web, staff.one("editor"));
        var desk = Desk.plan(editor, export.topic());
        Console.say("planned consultation " + desk.consultation());
        desk.prepareRooms(export.topic(), export.language());
        var codes = desk.invite(export.voters().size());
        desk.open();
        var moderators = putOnDuty();
        var cast = Cast.join(export, codes, crowd, web, desk.consultation(), clock);
        say(cast, desk);
        var votes = vote(cast, statements(cast));
        var heads = heads(cast);
        desk.close();
        var office = new Office(web, desk.consultation(), editor, StaffList.signIn(web, staff.one("publisher")));
        office.release();
        moderators.forEach(Moderator::goHome);
        var heard = heardInTheEnd(cast, heads);
        cast.leave();
        var files = office.download(out);
        Trouble.tell();
        return new Figures(
                cast.all().size(),
                export.said().size(),
                (int) script.count(true),
                (int) script.count(false),
                votes,
                heard,
                Duration.between(began, Instant.now()),
                files);
    }

    private List<Moderator> putOnDuty() {
        var moderators = staff.all("moderator").stream()
                .map(account -> new Moderator(StaffList.signIn(web, account), script::holds, script::approves))
                .toList();
        moderators.forEach(Moderator::begin);
        return moderators;
    }

    /** Authors who never voted are not among the cast: what they said comes from the secretariat. */
    private void say(Cast cast, Desk desk) {
        crowd.each("authors done", export.saidByAuthor().entrySet(), said -> {
            var author = cast.byVoter().get(said.getKey());
            for (var one : said.getValue())
                if (author == null) desk.seed(one.words(), export.language());
                else author.say(one.words());
        });
    }

    /** The id of each statement of the export, once all that may be shown are open in every room. */
    private Map<String, String> statements(Cast cast) {
        var wanted = script.count(true);
        for (var room : cast.rooms())
            if (!Pause.until(() -> room.statements().size() >= wanted, SETTLING))
                throw new Mishap("Room %s opened %d of %d approved statements"
                        .formatted(room.id(), room.statements().size(), wanted));
        var byWords = cast.rooms().get(0).statements();
        var byId = new HashMap<String, String>();
        for (var said : export.said())
            if (said.approved()) byId.put(said.id(), byWords.getOrDefault(Script.key(said.words()), ""));
        return byId;
    }

    private long vote(Cast cast, Map<String, String> statements) {
        var counted = new AtomicLong();
        crowd.each("voters done", export.ballotsByVoter().entrySet(), ballots -> {
            var voter = Objects.requireNonNull(cast.byVoter().get(ballots.getKey()));
            for (var ballot : ballots.getValue()) {
                var statement = statements.getOrDefault(ballot.statement(), "");
                if (statement.isEmpty()) continue;
                voter.vote(statement, ballot.vote());
                counted.incrementAndGet();
            }
        });
        return counted.get();
    }

    private static Map<String, Long> heads(Cast cast) {
        var heads = new HashMap<String, Long>();
        for (var room : cast.rooms()) heads.put(room.id(), room.head());
        return heads;
    }

    private static Heard heardInTheEnd(Cast cast, Map<String, Long> heads) {
        Pause.until(() -> cast.heard(heads).lost() == 0, SETTLING);
        return cast.heard(heads);
    }
}

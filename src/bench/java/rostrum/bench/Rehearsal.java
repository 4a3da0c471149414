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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import rostrum.bench.PolisExport.Said;

/** A past consultation played again, from its creation at the desk to the released meeting input. */
final class Rehearsal {
    private static final int ACT_AT_ONCE = 12;
    private static final int CALLBACKS = 4;
    private static final int SPARE_CODES = 2 * ACT_AT_ONCE;
    private static final Duration SETTLING = Duration.ofMinutes(3);

    private final PolisExport export;
    private final Script script;
    private final Ledger ledger = new Ledger();
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
        this.crowd = Crowd.of(ACT_AT_ONCE);
    }

    public static void main(String[] words) throws IOException {
        Program.end(() -> {
            var home = Program.home();
            var figures = run(Order.read(List.of(words), home), home);
            Console.result(figures.line());
            return figures.isPerfect();
        });
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
        var codes = new ConcurrentLinkedQueue<>(desk.invite(export.voters().size() + SPARE_CODES));
        desk.open();
        var moderators = putOnDuty();
        var cast = Cast.join(export, codes, crowd, web, desk.consultation(), clock);
        say(cast, desk);
        vote(cast, statements(cast));
        var missing = missing(cast);
        desk.close();
        var heads = heads(cast);
        var office = new Office(
                web,
                desk.consultation(),
                StaffList.signIn(web, staff.one("editor")),
                StaffList.signIn(web, staff.one("publisher")));
        office.release();
        moderators.forEach(Moderator::goHome);
        var heard = heardInTheEnd(cast, heads);
        cast.leave();
        return figures(cast, missing, heard, office.download(out));
    }

    private List<Moderator> putOnDuty() {
        var moderators = staff.all("moderator").stream()
                .map(account -> new Moderator(StaffList.signIn(web, account), script, ledger))
                .toList();
        moderators.forEach(Moderator::begin);
        return moderators;
    }

    /** Authors who never voted are not among the cast: what they said comes from the secretariat. */
    private void say(Cast cast, Desk desk) {
        crowd.each("authors done", export.saidByAuthor().entrySet(), said -> {
            var author = cast.byVoter().get(said.getKey());
            for (var one : said.getValue()) {
                if (author == null) desk.seed(one.words(), export.language());
                else author.say(one.words());
                ledger.said(one.words());
            }
        });
        if (!Pause.until(ledger::isAllDecided, SETTLING)) throw new Mishap("Not everything was decided in " + SETTLING);
    }

    /** The id of each statement of the export that was approved, after a look at the log of every room. */
    private Map<String, String> statements(Cast cast) {
        var approved = export.said().stream().filter(Said::approved).toList();
        var byId = new HashMap<String, String>();
        for (var room : cast.rooms()) {
            var opened = room.statements();
            for (var said : approved) byId.put(said.id(), opened.getOrDefault(Script.key(said.words()), ""));
            if (opened.size() != approved.size() || byId.containsValue(""))
                throw new Mishap("Room %s opened %d statements, %d were approved"
                        .formatted(room.id(), opened.size(), approved.size()));
        }
        return byId;
    }

    private void vote(Cast cast, Map<String, String> statements) {
        crowd.each("voters done", export.ballotsByVoter().entrySet(), ballots -> {
            var voter = Objects.requireNonNull(cast.byVoter().get(ballots.getKey()));
            for (var ballot : ballots.getValue()) {
                var statement = statements.get(ballot.statement());
                if (statement == null) continue;
                voter.vote(statement, ballot.vote());
                ledger.voted();
            }
        });
    }

    private long missing(Cast cast) {
        var missing = new AtomicLong();
        crowd.each("looked back", cast.all(), one -> missing.addAndGet(one.missing(script::approves)));
        return missing.get();
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

    private Figures figures(Cast cast, long missing, Heard heard, List<Path> files) {
        Trouble.tell();
        Console.say(missing + " acknowledged votes and statements missing");
        return new Figures(
                cast.all().size(),
                ledger.submitted(),
                ledger.count(Ledger.APPROVE),
                ledger.count(Ledger.REJECT),
                ledger.votes(),
                missing,
                heard,
                Duration.between(began, Instant.now()),
                files);
    }
}

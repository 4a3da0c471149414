package rostrum.bench.youth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import rostrum.bench.Browser;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Entrance;
import rostrum.bench.Ledger;
import rostrum.bench.Mishap;
import rostrum.bench.Moderator;
import rostrum.bench.Office;
import rostrum.bench.Pause;
import rostrum.bench.Program;
import rostrum.bench.Room;
import rostrum.bench.Script;
import rostrum.bench.StaffList;
import rostrum.bench.Web;
import rostrum.bench.answering.Line;
import rostrum.bench.answering.Mode;
import rostrum.bench.answering.Pen;
import rostrum.bench.answering.Respondent;
import rostrum.bench.answering.Timings;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;

/** A consultation with thousands of made-up young people, from its creation at the desk to the released meeting input. */
final class Youth {
    private static final String USAGE = "youth [--people N] [--at-once N] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS = List.of("people", "at-once", "server", "staff", "out");
    private static final String TOPIC = "Life online, as young people want it";
    private static final Map<String, String> TOPICS = Map.of(
            "ar", "الحياة على الإنترنت كما يريدها الشباب",
            "en", TOPIC,
            "es", "La vida en línea como la quieren los jóvenes",
            "fr", "La vie en ligne telle que les jeunes la souhaitent",
            "ru", "Жизнь в интернете, какой её хотят молодые люди",
            "zh", "年轻人想要的网络生活");
    private static final int VOTES = 9;
    private static final Duration SETTLING = Duration.ofMinutes(3);

    private final Web web;
    private final StaffList staff;
    private final Crowd crowd;
    private final Phrases phrases;
    private final List<Young> people;
    private final List<String> statements;
    private final Ledger ledger = new Ledger();

    private Youth(Web web, StaffList staff, Crowd crowd, Phrases phrases, int people) {
        this.web = web;
        this.staff = staff;
        this.crowd = crowd;
        this.phrases = phrases;
        this.people = IntStream.range(0, people)
                .mapToObj(number -> new Young(number, phrases))
                .toList();
        this.statements = phrases.statements("en");
    }

    public static void main(String[] words) throws IOException {
        Program.end(() -> run(Flags.read(List.of(words), USAGE, FLAGS)));
    }

    private static boolean run(Flags flags) throws IOException {
        var phrases = Phrases.read(Program.home().resolve("src/bench/youth/words.csv"));
        var out = Path.of(
                flags.text("out").orElse(Program.home().resolve("target/youth").toString()));
        try (var house = House.of(flags)) {
            var crowd = Crowd.of(flags.number("at-once", 4));
            new Youth(house.web(), house.staff(), crowd, phrases, flags.number("people", 3_000)).play(out);
        }
        return true;
    }

    private void play(Path out) {
        var desk = Desk.plan(signIn("editor"), TOPICS);
        desk.prepareRooms(TOPIC, "en");
        var codes = new ConcurrentLinkedQueue<>(desk.invite(people.size() + people.size() / 10));
        desk.open();
        var moderators = moderators();
        seed(desk);
        crowd.each("took part", people, one -> takePart(one, desk.consultation(), codes));
        desk.close();
        var path = "/desk/consultations/" + desk.consultation();
        new Analyst(path, signIn("editor"), signIn("publisher"), phrases).analyse();
        var office = new Office(web, desk.consultation(), signIn("editor"), signIn("publisher"));
        office.release();
        moderators.forEach(Moderator::goHome);
        Console.result(String.valueOf(office.download(out)));
    }

    /** Anew for what cannot be undone: the house asks again who is there when that was long ago. */
    private Browser signIn(String role) {
        return StaffList.signIn(web, staff.one(role));
    }

    private List<Moderator> moderators() {
        var script = Script.approving(words());
        var moderators = staff.all("moderator").stream()
                .map(account -> new Moderator(StaffList.signIn(web, account), script, ledger))
                .toList();
        moderators.forEach(Moderator::begin);
        return moderators;
    }

    /** All that anybody will say. */
    private Collection<String> words() {
        var words = new ArrayList<>(statements);
        for (var question : Young.OPEN)
            people.stream()
                    .map(one -> one.words(question, Integer.MAX_VALUE))
                    .filter(said -> !said.isEmpty())
                    .forEach(words::add);
        return words;
    }

    private void seed(Desk desk) {
        for (var statement : statements) {
            desk.seed(statement, "en");
            ledger.said(statement);
        }
        if (!Pause.until(ledger::isAllDecided, SETTLING))
            throw new Mishap("The statements of the secretariat were not decided");
    }

    private void takePart(Young one, String consultation, ConcurrentLinkedQueue<String> codes) {
        var browser = new Browser(web, false, one.language());
        var room = new Room(Entrance.enter(browser, consultation, codes, one.passport()), browser);
        new Respondent(browser, consultation, one.passport(), new Pen(one.number(), one), new Timings(), page -> {})
                .answer(Mode.LONG, Line.GOOD);
        vote(one, room, room.statements());
    }

    /** On most of them, on which depends on the person. */
    private void vote(Young one, Room room, Map<String, String> ids) {
        var first = new Chance(one.number()).of("first", statements.size());
        for (int at = first; at < first + VOTES; at++) {
            var place = at % statements.size();
            var id = ids.get(Script.key(statements.get(place)));
            if (id == null) throw new Mishap("A room does not know “" + statements.get(place) + "”");
            room.vote(id, one.vote(place));
        }
    }
}

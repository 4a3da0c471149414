package rostrum.bench.fanout;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.bench.Browser;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Mishap;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;
import rostrum.bench.house.Kernel;

/**
 * One room in which everybody receives every post: ours by the real way and straight from the log, and others beside it, all
 * in one run, the server on one core and the load on the other.
 */
final class Fanout {
    private static final String USAGE =
            "fanout [N] [--repeat N] [--peers a,b] [--ways a,b] [--rate N] [--window N] [--seconds N] [--warm N] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS =
            List.of("repeat", "peers", "ways", "rate", "window", "seconds", "warm", "server", "staff", "out");
    private static final String PEERS = "raw-nobatch,raw-batch,ws,nchan";
    private static final String WAYS = "idle,straight,quiet,real";
    /** So many seconds at full speed before the first figures of ours: until then Java still translates what it does often. */
    private static final int WARM_UP = 75;

    private static final int SERVER_CORE = 0;
    private static final int LOAD_CORE = 1;

    private final Flags flags;
    private final int lines;
    private final Rig rig;
    private final Load load;
    private final Table table = new Table();

    private Fanout(Flags flags, int lines) throws IOException {
        this.flags = flags;
        this.lines = lines;
        this.rig = Rig.in(Program.home(), Program.home().resolve("target/fanout"));
        var seconds = flags.number("seconds", 6);
        this.load = new Load(3, seconds, seconds + 2, flags.number("window", 32), flags.number("rate", 20));
    }

    public static void main(String[] words) throws IOException {
        var given = new ArrayList<>(List.of(words));
        var numbered = !given.isEmpty() && given.get(0).matches("\\d+");
        var lines = numbered ? Integer.parseInt(given.remove(0)) : 1000;
        Program.end(() -> new Fanout(Flags.read(given, USAGE, FLAGS), lines).run());
    }

    private boolean run() throws IOException {
        try (var house = House.withServerOnOneCore(flags, SERVER_CORE, LOAD_CORE)) {
            Kernel.pin(Set.of(ProcessHandle.current().pid()), LOAD_CORE);
            var crowd = Crowd.of(8);
            var web = house.web();
            var desk = Desk.plan(StaffList.signIn(web, house.staff().one("editor")), "fan-out");
            desk.prepareRooms("Fan-out", "en");
            desk.open();
            var moderators = house.staff().all("moderator").stream()
                    .map(account -> StaffList.signIn(web, account))
                    .toList();
            moderators.forEach(one -> one.open("/queue").expect(200, "the queue"));
            var audience = Audience.join(web, desk, lines, crowd);
            for (int turn = 0; turn < flags.number("repeat", 3); turn++)
                turn(house, audience, moderators, turn == 0 ? load.warmedFor(flags.number("warm", WARM_UP)) : load);
        } catch (SQLException e) {
            throw new Mishap(String.valueOf(e.getMessage()));
        }
        table.tell();
        return table.isWhole();
    }

    private void turn(House house, Audience audience, List<Browser> moderators, Load push)
            throws IOException, SQLException {
        for (var peer : named("peers", PEERS)) table.add(rig.peer(peer, lines, load));
        for (var way : named("ways", WAYS)) {
            switch (way) {
                case "idle" -> ours(way, house, audience, Load.NONE, words -> {});
                case "straight", "quiet" -> {
                    try (var straight = new StraightWay(audience.room(), house.rows())) {
                        ours(way, house, audience, way.equals("quiet") ? Load.QUIET : push, straight);
                    }
                }
                case "real" -> {
                    try (var real = new RealWay(audience, moderators)) {
                        ours(way, house, audience, push, real);
                    }
                }
                default -> throw new Mishap("No way is called " + way + ". " + USAGE);
            }
        }
    }

    private List<String> named(String flag, String usual) {
        return Stream.of(flags.text(flag).orElse(usual).split(",", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void ours(String name, House house, Audience audience, Load push, Way way) throws IOException {
        try (var door = new Door(way)) {
            var page = audience.page();
            var head = page.getJsonNumber("head").longValue();
            var options = new ArrayList<>(push.options());
            options.addAll(List.of("--publisher", String.valueOf(door.port())));
            options.addAll(List.of("--first", String.valueOf(head)));
            options.addAll(List.of("--path", "/live/rooms/" + audience.room(), "--ready", "\"t\":\"live\""));
            options.addAll(List.of("--hello", hello(audience.room(), page.getString("epoch"), head)));
            options.addAll(List.of(
                    "--header-file",
                    audience.tickets(lines, rig.build().resolve("tickets")).toString()));
            var server = new HashSet<>(house.server());
            server.removeAll(house.database());
            table.add(rig.running(
                    "rostrum-" + name,
                    house.address().getPort(),
                    server.iterator().next(),
                    lines,
                    options));
        }
    }

    private static String hello(String room, String epoch, long after) {
        return "{\"t\":\"hello\",\"v\":1,\"logs\":[{\"l\":\"room:%s\",\"e\":\"%s\",\"after\":%d}],\"lang\":\"en\"}"
                .formatted(room, epoch, after);
    }
}

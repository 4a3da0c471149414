package rostrum.bench.rush;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Desk;
import rostrum.bench.Heard;
import rostrum.bench.Pause;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.Trouble;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;
import rostrum.bench.house.Personnel;

/**
 * A busy hour in short: how long a post waits until a person has decided it. Half of them at most a minute, and 95 of a
 * hundred at most three.
 */
final class Rush {
    private static final String USAGE =
            "rush [--people N] [--rooms N] [--posts N a minute] [--moderators N] [--think seconds] [--minutes N] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS =
            List.of("people", "rooms", "posts", "moderators", "think", "minutes", "server", "staff", "out");
    private static final int BANDS = 3;
    private static final int MOST_MEDIAN = 60;
    private static final int MOST_OF_95 = 180;

    private final Flags flags;
    private final House house;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(12, Crowd::thread);
    private final Waits waits = new Waits();

    private Rush(Flags flags, House house) {
        this.flags = flags;
        this.house = house;
    }

    public static void main(String[] words) throws IOException {
        Program.end(() -> {
            var flags = Flags.read(List.of(words), USAGE, FLAGS);
            try (var house = House.of(flags)) {
                return new Rush(flags, house).run();
            }
        });
    }

    private boolean run() throws IOException {
        var web = house.web();
        var desk = Desk.plan(StaffList.signIn(web, house.staff().one("editor")), "a busy hour");
        var rooms = flags.number("rooms", 1);
        desk.prepareRooms("Busy room", "en");
        for (int topic = 1; topic * BANDS < rooms; topic++) desk.addRooms("Busy room " + topic, "en");
        desk.open();
        var readers = new Personnel(web, house.staff())
                .moderators(flags.number("moderators", 6)).stream()
                        .map(browser -> new Reader(browser, waits, flags.number("think", 8)))
                        .toList();
        readers.forEach(reader -> Crowd.thread(reader).start());
        var writers = join(desk, rooms);
        clock.scheduleWithFixedDelay(
                () -> writers.forEach(one -> one.listener().checkPulse()), 10, 10, TimeUnit.SECONDS);
        write(writers);
        var held = figures(writers);
        readers.forEach(Reader::goHome);
        return held;
    }

    private List<Writer> join(Desk desk, int rooms) {
        var people = flags.number("people", 500);
        var codes = new ConcurrentLinkedQueue<>(desk.invite(people + 24));
        var joined = new ConcurrentLinkedQueue<Writer>();
        Crowd.of(8)
                .each("joined and listening", IntStream.range(0, people).boxed().toList(), number -> {
                    var passport = rooms == 1 ? 0 : number;
                    joined.add(Writer.join(house.web(), desk.consultation(), codes, passport, number / BANDS, clock));
                });
        return List.copyOf(joined);
    }

    /** As people do: at any moment as likely as at any other. */
    private void write(List<Writer> writers) {
        var perMinute = flags.number("posts", 50);
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(flags.number("minutes", 10));
        var told = 0L;
        while (System.nanoTime() < end) {
            var random = ThreadLocalRandom.current();
            var one = writers.get(random.nextInt(writers.size()));
            clock.execute(() -> one.say(waits, clock));
            Pause.millis((long) (-60_000.0 / perMinute * Math.log(1 - random.nextDouble())));
            var minute = TimeUnit.NANOSECONDS.toMinutes(end - System.nanoTime());
            if (minute != told) Console.say("%d minutes left: %s".formatted(told = minute, line()));
        }
    }

    private boolean figures(List<Writer> writers) {
        Console.say("no more posts: " + line());
        Pause.until(() -> waits.waiting() + waits.wanting() == 0, Duration.ofMinutes(5));
        var median = waits.seconds(50);
        var most = waits.seconds(95);
        var heads = heads(writers);
        Pause.until(() -> heard(writers, heads).lost() == 0, Duration.ofSeconds(40));
        var heard = heard(writers, heads);
        Trouble.tell();
        Console.result(
                "{\"decided\":%d,\"waiting\":%d,\"median_s\":%d,\"p95_s\":%d,\"max_s\":%d,\"asked_to_wait\":%d,\"kept_median_s\":%d,\"kept_p95_s\":%d,\"never_taken\":%d,\"delivered\":%d,\"lost\":%d,\"doubled\":%d,\"disordered\":%d}"
                        .formatted(
                                waits.count(),
                                waits.waiting(),
                                median,
                                most,
                                waits.seconds(100),
                                waits.timesRefused(),
                                waits.keptSeconds(50),
                                waits.keptSeconds(95),
                                waits.wanting(),
                                heard.delivered(),
                                heard.lost(),
                                heard.doubled(),
                                heard.outOfOrder()));
        return heard.isPerfect() && median <= MOST_MEDIAN && most <= MOST_OF_95;
    }

    private String line() {
        return "%d decided, %d waiting, median %d s, 95 of 100 within %d s; asked to wait %d times, %d not taken yet"
                .formatted(
                        waits.count(),
                        waits.waiting(),
                        waits.seconds(50),
                        waits.seconds(95),
                        waits.timesRefused(),
                        waits.wanting());
    }

    private static Map<String, Long> heads(List<Writer> writers) {
        var heads = new HashMap<String, Long>();
        for (var one : writers)
            heads.computeIfAbsent(
                    one.room(),
                    room -> one.browser()
                            .read("/rooms/" + room)
                            .getJsonNumber("head")
                            .longValue());
        return heads;
    }

    private static Heard heard(List<Writer> writers, Map<String, Long> heads) {
        return writers.stream()
                .map(one -> one.listener().cursor().count(heads.getOrDefault(one.room(), 0L)))
                .reduce(Heard.NOTHING, Heard::and);
    }
}

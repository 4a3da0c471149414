package rostrum.bench.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import rostrum.bench.Answer;
import rostrum.bench.Browser;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Json;
import rostrum.bench.Pause;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.Web;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;

/**
 * How long somebody waits in all who joins, answers everything and sends over a line of 50 kbit/s with 800 ms there and back,
 * without scripts: once with one connection throughout, once with a new one for each page, as for slow readers.
 */
final class Thin {
    private static final String USAGE =
            "thin [--form long|pages|both] [--bits N] [--round-trip MS] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS = List.of("form", "bits", "round-trip", "server", "staff", "out");
    private static final double MOST_SECONDS = 60;

    /** Until the browser has noticed that the house hung up. */
    private static final int NOTICING = 300;

    private final House house;
    private final Poll poll;
    private final int bits;
    private final int roundTrip;

    private Thin(House house, Poll poll, int bits, int roundTrip) {
        this.house = house;
        this.poll = poll;
        this.bits = bits;
        this.roundTrip = roundTrip;
    }

    public static void main(String[] words) throws IOException {
        Program.end(() -> run(Flags.read(List.of(words), USAGE, FLAGS)));
    }

    private static boolean run(Flags flags) throws IOException {
        try (var house = House.of(flags)) {
            var editor = StaffList.signIn(house.web(), house.staff().one("editor"));
            var poll = Poll.open(house.web(), editor, Crowd.of(1));
            var thin = new Thin(house, poll, flags.number("bits", 50_000), flags.number("round-trip", 800));
            var modes = Mode.of(flags.text("form").orElse("both"));
            poll.answer(poll.join(1, new Timings()), modes.get(0), Line.GOOD);
            var quick = true;
            for (var mode : modes) quick &= thin.answer(mode, false) & thin.answer(mode, true);
            return quick;
        }
    }

    private boolean answer(Mode mode, boolean anew) throws IOException {
        try (var line = new Throttle(house.address().getPort(), bits, roundTrip)) {
            var web = new Web(
                    URI.create("http://localhost:" + line.port()), Executors.newFixedThreadPool(2, Crowd::thread));
            var timings = new Timings();
            var eye = new Eye(web, timings);
            Consumer<Answer> looking = anew ? eye.andThen(page -> hangUp(line)) : eye;
            var somebody = new Respondent(new Browser(web, true), poll.consultation(), 2, timings, looking);
            somebody.join(poll.invited());
            var joining = timings.seconds();
            somebody.answer(mode, Line.GOOD);
            Console.result(Json.MAKE
                    .createObjectBuilder()
                    .add("mode", mode.code())
                    .add("connections", line.connections())
                    .add("network_seconds", tenth(timings.seconds()))
                    .add("of_which_joining", tenth(joining))
                    .add("bytes", line.bytes())
                    .add("requests", timings.count())
                    .build()
                    .toString());
            return timings.seconds() <= MOST_SECONDS;
        }
    }

    private static void hangUp(Throttle line) {
        try {
            line.hangUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Pause.millis(NOTICING);
    }

    private static BigDecimal tenth(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    }
}

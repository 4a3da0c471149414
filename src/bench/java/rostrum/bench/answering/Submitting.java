package rostrum.bench.answering;

import java.io.IOException;
import java.util.List;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Pause;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;

/**
 * What a response costs: people join one after the other, then they answer, on a house that has one core for itself and its
 * database. The same is done before by others, until the house is warm.
 */
final class Submitting {
    private static final String USAGE =
            "submit [--form long|pages|both] [--people N] [--warm N] [--at-once N] [--core N] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS =
            List.of("form", "people", "warm", "at-once", "core", "server", "staff", "out");

    /** The audit is linked two seconds after the act: that is work of the act, too. */
    private static final int AFTERWORK = 3_000;

    private final House house;
    private final Crowd crowd;
    private final int warm;
    private final int people;

    private Submitting(House house, Crowd crowd, int warm, int people) {
        this.house = house;
        this.crowd = crowd;
        this.warm = warm;
        this.people = people;
    }

    public static void main(String[] words) throws IOException {
        Program.end(() -> run(Flags.read(List.of(words), USAGE, FLAGS)));
    }

    private static boolean run(Flags flags) throws IOException {
        var people = flags.number("people", 400);
        try (var house = House.onOneCore(flags, flags.number("core", 0))) {
            if (!house.rows().counts()) Console.say("This database does not count statements: sql_per_response is 0");
            var bench =
                    new Submitting(house, Crowd.of(flags.number("at-once", 4)), flags.number("warm", people), people);
            var holds = true;
            for (var mode : Mode.of(flags.text("form").orElse("both"))) holds &= bench.measure(mode);
            return holds;
        }
    }

    private boolean measure(Mode mode) throws IOException {
        var web = house.web();
        var editor = StaffList.signIn(web, house.staff().one("editor"));
        var poll = Poll.open(web, editor, crowd);
        Console.say(mode.code() + ": warming up with " + warm + " people, then measuring " + people);
        poll.answer(poll.join(warm, new Timings()), mode, Line.GOOD);
        Pause.millis(AFTERWORK);
        var timings = new Timings();
        var before = Meter.read(house);
        var measured = poll.join(people, timings);
        Pause.millis(AFTERWORK);
        var joined = Meter.read(house);
        poll.answer(measured, mode, Line.GOOD);
        Pause.millis(AFTERWORK);
        var end = Meter.read(house);
        var proof = Proof.of(poll, house.rows());
        Console.say(String.valueOf(proof));
        Console.result(new Price(mode, people, end.since(before), end.since(joined), timings).line());
        return proof.holds();
    }
}

package rostrum.bench.answering;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import rostrum.bench.Console;
import rostrum.bench.Crowd;
import rostrum.bench.Json;
import rostrum.bench.Program;
import rostrum.bench.StaffList;
import rostrum.bench.house.Flags;
import rostrum.bench.house.House;

/** A thousand people answer over lines that tear at random bytes, and there must be exactly a thousand submissions. */
final class Tearing {
    private static final String USAGE =
            "torn [--form long|pages|both] [--people N] [--seed N] [--at-once N] [--server URL --staff FILE] [--out DIR]";
    private static final List<String> FLAGS = List.of("form", "people", "seed", "at-once", "server", "staff", "out");

    private Tearing() {}

    public static void main(String[] words) throws IOException {
        Program.end(() -> run(Flags.read(List.of(words), USAGE, FLAGS)));
    }

    private static boolean run(Flags flags) throws IOException {
        var seed = flags.text("seed").map(Long::valueOf).orElseGet(() -> new Random().nextLong());
        var crowd = Crowd.of(flags.number("at-once", 8));
        Console.say("seed " + seed);
        try (var house = House.of(flags)) {
            var holds = true;
            for (var mode : Mode.of(flags.text("form").orElse("both")))
                holds &= tear(house, crowd, mode, flags.number("people", 1000), seed);
            return holds;
        }
    }

    private static boolean tear(House house, Crowd crowd, Mode mode, int people, long seed) throws IOException {
        var web = house.web();
        var line = new TornLine(house.address().getPort(), seed);
        var poll = Poll.open(web, StaffList.signIn(web, house.staff().one("editor")), crowd);
        poll.answer(poll.join(people, new Timings()), mode, line);
        var proof = Proof.of(poll, house.rows());
        Console.say(String.valueOf(proof));
        Console.result(Json.MAKE
                .createObjectBuilder()
                .add("mode", mode.code())
                .add("people", people)
                .add("torn", line.torn())
                .add("rows", proof.rows())
                .add("whole", proof.whole())
                .add("holds", proof.holds())
                .add("seed", seed)
                .build()
                .toString());
        return proof.holds();
    }
}

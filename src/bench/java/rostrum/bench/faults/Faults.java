package rostrum.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rostrum.bench.Console;
import rostrum.bench.Mishap;
import rostrum.bench.Program;
import rostrum.bench.Trouble;
import rostrum.bench.house.Flags;

/** Makes every fault that two cores can make, and says how each ended. */
final class Faults {
    private static final String USAGE = "faults [--only a,b] [--listeners N] [--out DIR] [--built yes]";
    private static final List<String> FLAGS = List.of("only", "listeners", "out", "built");
    private static final String HEAD = "| fault | end | took | what must hold | what was seen |\n|---|---|---|---|---|";
    private static final String LINE = "| %s | %s | %d s | %s | %s |";

    private Faults() {}

    public static void main(String[] words) throws IOException {
        Program.end(() -> run(Flags.read(List.of(words), USAGE, FLAGS)));
    }

    private static boolean run(Flags flags) throws IOException {
        var home = Program.home();
        var out = Path.of(flags.text("out").orElse(home.resolve("target/faults").toString()))
                .toAbsolutePath();
        if (flags.text("built").isEmpty()) build(home);
        var holds = true;
        try (var scene = Scene.set(home, out, flags.number("listeners", 100))) {
            Console.result(HEAD);
            for (var fault : chosen(flags)) {
                scene.rests();
                holds &= make(fault, scene);
            }
        } catch (java.sql.SQLException e) {
            throw new Mishap(String.valueOf(e.getMessage()));
        }
        Trouble.tell();
        return holds;
    }

    private static List<Fault> chosen(Flags flags) {
        var all = Stream.of(
                        LineFaults.all(),
                        CrowdFaults.all(),
                        HostileFaults.all(),
                        StarvingFaults.all(),
                        QueueFaults.all(),
                        RedactionFaults.all(),
                        DatabaseFaults.all(),
                        DiskFaults.all(),
                        NodeFaults.all())
                .flatMap(some -> some);
        var only = List.of(flags.text("only").orElse("").split(",", -1));
        return all.filter(fault -> only.contains("") || only.contains(fault.name()))
                .toList();
    }

    private static boolean make(Fault fault, Scene scene) {
        Console.say(fault.name() + ": " + fault.expected());
        var began = System.nanoTime();
        Outcome outcome;
        try {
            outcome = fault.act().on(scene);
        } catch (Exception e) {
            outcome = Outcome.of(false, "%s", "the fault could not be made: " + e);
        }
        var took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Console.result(LINE.formatted(fault.name(), outcome.mark(), took, fault.expected(), outcome.seen()));
        return outcome.holds();
    }

    /** Classes, and a server in which they are known: what both nodes run from. */
    private static void build(Path home) throws IOException {
        var build = new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "-B",
                        "-q",
                        "process-classes",
                        "liberty:create",
                        "liberty:deploy")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("target/faults.log").toFile());
        try {
            if (build.start().waitFor() != 0) throw new Mishap("The build failed. See target/faults.log");
        } catch (InterruptedException e) {
            throw Mishap.interrupted();
        }
    }
}

package rostrum.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import rostrum.bench.Console;
import rostrum.bench.Pause;
import rostrum.bench.house.Postgres;

/** A disk on which nothing fits any more: a small one of its own, in memory. */
final class DiskFaults {
    private static final String SIZE = "size=400m";
    private static final int PIECE = 64 * 1024;

    private DiskFaults() {}

    static Stream<Fault> all() {
        return Stream.of(new Fault(
                "disk-full",
                "the disk of PostgreSQL full for 15 s: nothing is accepted that is not kept; once there is room, all goes on without a restart of ours",
                DiskFaults::full));
    }

    private static Outcome full(Scene scene) throws Exception {
        var database = scene.database();
        var home = database.directory();
        var disk = Files.createDirectories(home.resolveSibling("disk"));
        if (run("mount", "-t", "tmpfs", "-o", SIZE, "none", disk.toString()) != 0)
            return Outcome.notMade("no right to mount a small disk");
        try {
            move(database, disk.resolve("data"));
            scene.awaitNodes();
            return fill(scene, disk.resolve("filler"));
        } finally {
            try {
                move(database, home);
            } finally {
                run("umount", "-l", disk.toString());
            }
            scene.awaitNodes();
        }
    }

    private static void move(Postgres database, Path to) throws IOException {
        database.stop();
        if (!database.directory().equals(to)) database.moveTo(to);
        database.start();
    }

    private static Outcome fill(Scene scene, Path filler) throws IOException {
        var traffic = scene.talk();
        Pause.millis(4_000);
        var before = traffic.said();
        var filled = fill(filler);
        boolean up;
        int meanwhile;
        try {
            Pause.millis(15_000);
            meanwhile = traffic.said() - before;
            up = scene.database().answers();
        } finally {
            Files.delete(filler);
        }
        Pause.millis(2_000);
        if (!scene.database().answers()) {
            Console.say("PostgreSQL gave up; it is started again");
            scene.database().stop();
            scene.database().start();
        }
        scene.awaitNodes();
        Pause.millis(3_000);
        return Outcome.of(
                        filled > 0,
                        "%d MB filled the disk; %d posts accepted while it was full, PostgreSQL %s",
                        filled / 1024 / 1024,
                        meanwhile,
                        up ? "went on answering" : "gave up and was started again")
                .and(scene.whole(traffic));
    }

    /** Answers how many bytes there was room for. */
    private static long fill(Path file) throws IOException {
        var written = 0L;
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE)) {
            for (; ; written += PIECE) out.write(new byte[PIECE]);
        } catch (IOException full) {
            return written;
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

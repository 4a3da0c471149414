package rostrum.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.bench.Mishap;

/** What Linux knows of processes ({@code man 5 proc}): who listens, who descends from whom, and what they computed. */
public final class Kernel {
    private static final Path PROCESSES = Path.of("/proc");
    private static final long MILLIS_PER_TICK = 10;
    private static final String LISTENING = "0A";

    private Kernel() {}

    /** The process that listens on a port of this machine. */
    static long listener(int port) {
        var sockets = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROCESSES.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(parts -> parts[3].equals(LISTENING) && parts[1].endsWith(":%04X".formatted(port)))
                .map(parts -> "socket:[" + parts[9] + "]")
                .collect(Collectors.toSet());
        return all().stream()
                .filter(process -> holds(process, sockets))
                .findFirst()
                .orElseThrow(() -> new Mishap("No process of this machine listens on port " + port));
    }

    private static boolean holds(long process, Set<String> sockets) {
        try (var open = Files.list(PROCESSES.resolve(process + "/fd"))) {
            return open.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    /** A process and all that descend from it. */
    static Set<Long> tree(long root) {
        var parents = new HashMap<Long, Long>();
        for (var process : all()) parents.put(process, number(process, 1));
        var tree = new HashSet<>(List.of(root));
        while (true) {
            var more = parents.keySet().stream()
                    .filter(process -> tree.contains(parents.get(process)))
                    .toList();
            if (!tree.addAll(more)) return tree;
        }
    }

    /** Computed by the living, and by those children of theirs that have ended. */
    public static long cpuMillis(Set<Long> processes) {
        return MILLIS_PER_TICK
                * processes.stream()
                        .mapToLong(one -> number(one, 11) + number(one, 12) + number(one, 13) + number(one, 14))
                        .sum();
    }

    /** What of it lies in memory. */
    public static long residentMegabytes(long process) {
        return lines(PROCESSES.resolve(process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Every thread of them on one core, and whatever they start from now on. */
    public static void pin(Set<Long> processes, int core) throws IOException {
        for (var process : processes)
            new ProcessBuilder("taskset", "-acp", String.valueOf(core), String.valueOf(process))
                    .redirectErrorStream(true)
                    .start()
                    .onExit()
                    .join();
    }

    /** A field of {@code stat}, counted from the state, which is 0: names of programs may hold anything. */
    private static long number(long process, int field) {
        var stat = String.join("", lines(PROCESSES.resolve(process + "/stat")));
        if (stat.isEmpty()) return 0;
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[field]);
    }

    private static Set<Long> all() {
        try (var processes = Files.list(PROCESSES)) {
            return processes
                    .map(process -> process.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            return List.of();
        }
    }
}

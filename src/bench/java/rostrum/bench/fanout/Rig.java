package rostrum.bench.fanout;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.bench.Json;
import rostrum.bench.Mishap;

/** The load client in C and the peers beside us: server on one core, client on the other, one line of figures a run. */
record Rig(Path home, Path build) {

    static Rig in(Path home, Path build) throws IOException {
        return new Rig(home, Files.createDirectories(build));
    }

    /** A peer that the rig itself starts and stops. */
    JsonObject peer(String name, int lines, Load load) throws IOException {
        return run(Map.of(), name, lines, load.options());
    }

    /** A server that runs already. */
    JsonObject running(String name, int port, long process, int lines, List<String> options) throws IOException {
        return run(Map.of("PORT", String.valueOf(port), "PID", String.valueOf(process)), name, lines, options);
    }

    private JsonObject run(Map<String, String> environment, String name, int lines, List<String> options)
            throws IOException {
        var words =
                new ArrayList<>(List.of(home.resolve("src/bench/fanout/peer").toString(), name));
        words.add(String.valueOf(lines));
        words.addAll(options);
        var start = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        start.environment().putAll(environment);
        start.environment().put("BENCH_DIR", build.toString());
        var run = start.start();
        var line = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (line.isEmpty()) throw new Mishap(name + " gave no figures");
        return Json.object(line.substring(line.lastIndexOf('\n') + 1));
    }
}

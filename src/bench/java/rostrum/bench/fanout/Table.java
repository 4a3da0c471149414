package rostrum.bench.fanout;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.bench.Console;

/** What was measured, each server's runs together: medians, and the spread of what varies most. */
final class Table {
    private static final String LINE = "%-18s %9s %9s %9s %9s %9s %9s %9s %8s %s";
    private final Map<String, List<JsonObject>> runs = new LinkedHashMap<>();

    void add(JsonObject run) {
        Console.result(run.toString());
        runs.computeIfAbsent(run.getString("name"), name -> new ArrayList<>()).add(run);
    }

    void tell() {
        Console.say(LINE.formatted(
                "",
                "sat cpu/M",
                "sat del/s",
                "p99 ms",
                "fix cpu/M",
                "p50 ms",
                "p99 ms",
                "worst",
                "MB/1000",
                "lost+doubled+disordered"));
        runs.forEach((name, all) -> Console.say(LINE.formatted(
                name,
                median(all, "sat", "cpu_s_per_M"),
                median(all, "sat", "del_s"),
                median(all, "sat", "p99"),
                median(all, "fix", "cpu_s_per_M"),
                median(all, "fix", "p50"),
                median(all, "fix", "p99"),
                median(all, "fix", "max"),
                median(all, "", "rss_per_1k_mb"),
                all.stream().mapToLong(Table::wrong).sum())));
    }

    /** Nothing of ours was lost, doubled or told out of order, and everybody is still there at the same place. */
    boolean isWhole() {
        return runs.entrySet().stream()
                .filter(of -> of.getKey().startsWith("rostrum"))
                .flatMap(of -> of.getValue().stream())
                .allMatch(run -> wrong(run) == 0);
    }

    private static long wrong(JsonObject run) {
        var wrong = (long) run.getInt("dead");
        if (run.containsKey("log")) {
            var log = run.getJsonObject("log");
            for (var what : List.of("gaps", "dups"))
                wrong += log.getJsonNumber(what).longValue();
            return wrong
                    + log.getJsonNumber("highest").longValue()
                    - log.getJsonNumber("lowest").longValue();
        }
        if (!run.containsKey("fix")) return wrong;
        for (var what : List.of("gaps", "dups", "ooo"))
            wrong += run.getJsonObject("fix").getJsonNumber(what).longValue();
        return wrong;
    }

    private static String median(List<JsonObject> runs, String part, String what) {
        var values = runs.stream()
                .map(run -> part.isEmpty() ? run : run.getJsonObject(part))
                .filter(found -> found != null && found.containsKey(what))
                .map(found -> found.getJsonNumber(what).doubleValue())
                .sorted()
                .toList();
        return values.isEmpty() ? "" : "%.2f".formatted(values.get(values.size() / 2));
    }
}

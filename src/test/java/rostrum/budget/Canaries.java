package rostrum.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Id;
import rostrum.platform.Secret;

/** Words that are planted, and where each of them may be found again. */
final class Canaries {
    private final List<String> nowhere = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<String, List<String>> kept = new LinkedHashMap<>();

    /** In no table, log or export. */
    String nowhere(String what) {
        var canary = what.replace(' ', '-') + "-" + Id.fresh();
        nowhere.add(canary);
        return canary;
    }

    void secret(Secret code) {
        nowhere.addAll(List.of(code.plain(), code.readable()));
    }

    /** In these tables, all of them and no other, and in no log or export. */
    String kept(String what, String... tables) {
        var canary = what + " " + Id.fresh();
        kept.put(canary, List.of(tables));
        return canary;
    }

    /** Anywhere but in logs. */
    String shown(String what) {
        var canary = what + " " + Id.fresh();
        shown.add(canary);
        return canary;
    }

    List<String> strayed(Dump dump, String logs, String exports) {
        var strayed = new ArrayList<String>();
        for (var canary : nowhere) {
            var tables = dump.tablesWith(canary);
            if (!tables.isEmpty()) strayed.add(canary + " in " + tables);
        }
        kept.forEach((canary, tables) -> {
            if (!dump.tablesWith(canary).equals(tables)) strayed.add(canary + " in " + dump.tablesWith(canary));
        });
        for (var canaries : List.of(nowhere, List.copyOf(kept.keySet()), shown))
            for (var canary : canaries) if (Dump.holds(logs, canary)) strayed.add(canary + " in the logs");
        for (var canaries : List.of(nowhere, List.copyOf(kept.keySet())))
            for (var canary : canaries) if (Dump.holds(exports, canary)) strayed.add(canary + " in an export");
        return strayed;
    }
}

package rostrum.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rostrum.platform.Id;
import rostrum.platform.Secret;

/** Words that are planted, and where each of them may be found again. */
final class Canaries {
    private final List<String> nowhere = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<String, Set<String>> kept = new LinkedHashMap<>();

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
        kept.put(canary, Set.of(tables));
        return canary;
    }

    /** Anywhere but in logs. */
    String shown(String what) {
        var canary = what + " " + Id.fresh();
        shown.add(canary);
        return canary;
    }

    /** Which of them stand where they must not, or not where they are kept. */
    List<String> strayed(Dump dump, String logs, String exports) {
        var all = Stream.of(nowhere, kept.keySet(), shown)
                .flatMap(Collection::stream)
                .toList();
        var finder = new Finder(all);
        var tables = new HashMap<String, Set<String>>();
        dump.tables()
                .forEach((table, rows) -> finder.in(rows)
                        .forEach(canary -> tables.computeIfAbsent(canary, fresh -> new TreeSet<>())
                                .add(table)));
        var strayed = new ArrayList<String>();
        for (var canary : all) {
            var in = tables.getOrDefault(canary, Set.of());
            if (!shown.contains(canary) && !in.equals(kept.getOrDefault(canary, Set.of())))
                strayed.add(canary + " in tables " + in);
        }
        finder.in(logs).forEach(canary -> strayed.add(canary + " in the logs"));
        finder.in(exports).stream()
                .filter(canary -> !shown.contains(canary))
                .forEach(canary -> strayed.add(canary + " in an export"));
        return strayed;
    }
}

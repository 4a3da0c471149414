package rostrum.bench.tables;

import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import rostrum.bench.Json;
import rostrum.summary.disclosure.Asking;
import rostrum.summary.disclosure.Auditor;
import rostrum.summary.disclosure.Breakdown;
import rostrum.summary.disclosure.Edition;
import rostrum.summary.disclosure.Repair;
import rostrum.summary.disclosure.Untellable;

/**
 * Sends random tables through the audit, and tries with somebody else’s means to work out what they hide: small ones of at most
 * twelve cells, a quarter of them released twice, also such in which development groups cut across regions; and large ones of six regions, four bands and three answers for the time it takes.
 */
final class Tables {
    private static final int SMALL = 10_000;
    private static final int LARGE = 30;
    private static final int WARM_UP = 3;
    /** Figures of a question of three answers by six regions, four bands and both, with sizes and those who gave none. */
    private static final int FIGURES = 4 + (6 + 4 + 24) * 5;

    private static final int[][] SHAPES = {
        {1, 1, 2}, {1, 1, 4}, {1, 1, 6}, {2, 1, 2}, {3, 1, 2}, {3, 1, 3}, {1, 2, 3}, {2, 2, 2}, {2, 2, 2}, {1, 3, 2}
    };
    private static final int[] SCALES = {12, 30, 60, 200};

    /** Regions, those of them with least developed countries, bands, and answers. */
    private static final int[][] PARTED = {
        {2, 1, 1, 3}, {2, 1, 1, 2}, {2, 2, 1, 2}, {3, 1, 1, 2}, {3, 2, 1, 1}, {4, 1, 1, 1}, {2, 1, 2, 1}, {3, 1, 1, 1}
    };

    private static final int[] CROWDS = {30, 60, 200};

    private final Map<Repair.Kind, Integer> repairs = new EnumMap<>(Repair.Kind.class);
    private int tables;
    private int hidden;
    private int recoverable;
    private int narrowest = Integer.MAX_VALUE;
    private int releases;
    private int refused;
    private int parted;
    private int few;

    public static void main(String[] arguments) {
        int small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SMALL;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LARGE;
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        int parted = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        var tables = new Tables();
        for (int seed = first; seed < first + small; seed++) tables.small(seed);
        for (int seed = first; seed < first + parted; seed++) tables.parted(seed);
        System.out.println(tables.line(large));
    }

    /** One random table of at most twelve cells. */
    void small(int seed) {
        var chance = new Random(seed);
        var shape = SHAPES[chance.nextInt(SHAPES.length)];
        int scale = SCALES[chance.nextInt(SCALES.length)];
        attack(chance, scale, Drawn.of(chance, shape[0], shape[1], shape[2], scale, chance.nextInt(5) == 0));
    }

    /** One random table of people who are told by development group, too. */
    void parted(int seed) {
        var chance = new Random(seed);
        var shape = PARTED[chance.nextInt(PARTED.length)];
        int scale = CROWDS[chance.nextInt(CROWDS.length)];
        var drawn = Drawn.of(
                chance, shape[0] + shape[1], shape[2], shape[3], scale, shape[3] > 1 && chance.nextInt(5) == 0);
        attack(chance, scale, drawn.parted(shape[1]));
    }

    private void attack(Random chance, int scale, Drawn drawn) {
        var drawings = new ArrayList<>(List.of(drawn));
        var editions = new ArrayList<Edition>();
        editions.add(released(drawn, List.of()).edition());
        if (chance.nextInt(4) == 0) {
            var grown = drawn.grown(chance, scale + 60);
            releases++;
            again(grown, editions)
                    .ifPresentOrElse(
                            second -> {
                                drawings.add(grown);
                                editions.add(second);
                            },
                            () -> refused++);
        }
        tables++;
        var spoils = new Attack(drawings, editions).spoils();
        hidden += spoils.hidden();
        if (spoils.narrowest() == 0) recoverable++;
        narrowest = Math.min(narrowest, spoils.narrowest());
        few += spoils.few();
    }

    /** Nothing where it is refused. */
    private Optional<Edition> again(Drawn grown, List<Edition> before) {
        try {
            return Optional.of(released(grown, before).edition())
                    .filter(second -> second.tooLike(before.get(0)).isEmpty());
        } catch (Untellable beside) {
            return Optional.empty();
        }
    }

    private Auditor released(Drawn drawn, List<Edition> earlier) {
        var by = Set.of(Breakdown.values());
        var auditor =
                Auditor.audit(drawn.turnout(by), drawn.groups(), List.of(new Asking("q", drawn.cube(), by)), earlier);
        if (!auditor.groups().isEmpty()) parted++;
        auditor.repairs().forEach((kind, times) -> repairs.merge(kind, times, Integer::sum));
        return auditor;
    }

    int recoverable() {
        return recoverable;
    }

    int narrowest() {
        return narrowest;
    }

    int hidden() {
        return hidden;
    }

    /** Of how many parts of groups that cut across each other it is certain that they are one to nine people. */
    int few() {
        return few;
    }

    /** How many releases told development groups. */
    int parted() {
        return parted;
    }

    private String line(int large) {
        var line = Json.MAKE
                .createObjectBuilder()
                .add("tables", tables)
                .add("hidden", hidden)
                .add("recoverable", recoverable)
                .add("narrowest", narrowest)
                .add("releases_by_development_group", parted)
                .add("parts_of_a_few", few)
                .add("second_releases", releases)
                .add("second_releases_refused", refused);
        repairs.forEach((kind, times) -> line.add(kind.name().toLowerCase(Locale.ROOT), times));
        if (large > 0) large(large, line);
        return line.build().toString();
    }

    /** The middle one of the large tables, and the slowest, for each 140 figures that are laid out. */
    private void large(int large, JsonObjectBuilder line) {
        repairs.clear();
        var times = new ArrayList<Double>();
        int programmes = 0;
        for (int seed = -WARM_UP; seed < large; seed++) {
            var chance = new Random(seed);
            var drawn = Drawn.of(chance, 6, 4, 3, SCALES[chance.nextInt(SCALES.length)], false);
            long begun = System.nanoTime();
            var auditor = released(drawn, List.of());
            if (seed < 0) repairs.clear();
            if (seed < 0) continue;
            times.add((System.nanoTime() - begun) / 1e6 * 140 / FIGURES);
            programmes += auditor.programmes();
        }
        times.sort(Double::compare);
        line.add("large_tables", large)
                .add("large_programmes", programmes)
                .add("ms_per_140_cells", Math.round(times.get(times.size() / 2)))
                .add("ms_per_140_cells_most", Math.round(times.get(times.size() - 1)));
        repairs.forEach((kind, often) -> line.add("large_" + kind.name().toLowerCase(Locale.ROOT), often));
    }
}

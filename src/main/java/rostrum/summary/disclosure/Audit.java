package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the tables of one question with the eyes of an intruder, and repairs them until nothing can be worked out.
 *
 * <p>A repair is taken where it leaves fewer things to be worked out; the last one of each kind of table always is.
 */
final class Audit {
    private final List<Seen> earlier;
    private final Grid grid;
    private final Map<Repair.Kind, Integer> repairs = new EnumMap<>(Repair.Kind.class);
    private List<int[]> points = new ArrayList<>();
    private int programmes;

    private Sizes sizes = Sizes.NONE;
    private @Nullable Seen settled;

    /**
     * @param sheet as it is first laid out: no later one tells more apart
     * @param sizes as other tables tell; where they hide some, these are told apart here
     * @param earlier what earlier releases print of the same question
     */
    Audit(Sheet sheet, Sizes sizes, List<Seen> earlier) {
        this.earlier = earlier;
        var slices = new ArrayList<>(sheet.printed().figures().keySet());
        slices.addAll(sizes.apart());
        for (var seen : earlier) {
            slices.addAll(seen.printed().figures().keySet());
            slices.addAll(seen.sizes().groups());
        }
        this.grid = new Grid(sheet.cube(), slices);
    }

    /** @param known as other tables tell */
    Sheet mend(Sheet sheet, Sizes known) {
        sizes = known;
        var mended = sheet;
        if (seen(sheet).equals(settled)) return sheet;
        for (var finding = finds(mended); finding.isPresent(); finding = finds(mended)) {
            var better = better(mended, finding.get());
            mended = better.sheet();
            repairs.merge(better.kind(), 1, Integer::sum);
        }
        settled = seen(mended);
        return mended;
    }

    /** Whether nothing can be worked out of it as it is. */
    boolean isSafe(Sheet sheet, Sizes known) {
        sizes = known;
        return finds(sheet).isEmpty();
    }

    private Seen seen(Sheet sheet) {
        return new Seen(sheet.printed(), sizes);
    }

    /** The first that helps against it, or else the last. */
    private Repair better(Sheet sheet, Finding finding) {
        var candidates = Repair.of(sheet, finding).stream()
                .filter(repair -> !repair.sheet().equals(sheet))
                .toList();
        if (candidates.isEmpty()) return nothing(sheet);
        return candidates.stream()
                .limit(candidates.size() - 1)
                .filter(repair -> !intruder(repair.sheet()).finds(finding))
                .findFirst()
                .orElse(candidates.get(candidates.size() - 1));
    }

    /** Nothing is printed but how many answered. */
    private static Repair nothing(Sheet sheet) {
        if (!sheet.by().isEmpty())
            return new Repair(
                    Repair.Kind.DROPPED,
                    new Sheet(
                            sheet.cube(), sheet.regions(), sheet.bands(), Set.of(), sheet.folded(), sheet.withheld()));
        if (sheet.withheld().containsAll(sheet.margin())) throw new Untellable("Nothing is left to withhold.");
        return new Repair(Repair.Kind.WITHHELD, sheet.withholding(sheet.margin()));
    }

    private Optional<Finding> finds(Sheet sheet) {
        var intruder = intruder(sheet);
        var finding = intruder.finds();
        points = intruder.points();
        programmes += intruder.programmes();
        return finding;
    }

    private Intruder intruder(Sheet sheet) {
        var releases = new ArrayList<>(earlier);
        releases.add(seen(sheet));
        return new Intruder(sheet.cube(), grid, releases, points);
    }

    Map<Repair.Kind, Integer> repairs() {
        return repairs;
    }

    int programmes() {
        return programmes;
    }
}

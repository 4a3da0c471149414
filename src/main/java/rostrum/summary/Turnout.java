package rostrum.summary;

import java.util.List;
import java.util.Optional;
import rostrum.people.Region;
import rostrum.platform.disclosure.Count;
import rostrum.summary.disclosure.Parts;

/**
 * Who took part. A region with fewer than 30 people is counted with the other small ones, an age band with its
 * neighbour ({@link Parts}); where one group would be left, there is no table.
 *
 * @param small regions that are not shown by themselves
 * @param groups by development group, told beside all else or not at all
 */
public record Turnout(Count people, Table bands, Table regions, List<Region> small, Table groups) {

    /** What was analysed before development groups were counted has none. */
    public Turnout {
        if (groups == null) groups = new Table(GROUPS, Group.words("summary.development"), false, people, List.of());
    }

    static final String GROUPS = "development";

    /** The largest groups of a breakdown by what is shown: several if they look alike. The rest is no group. */
    public static List<Table.Row> largest(Table groups) {
        var shown = groups.rows().stream()
                .filter(row -> !row.people().isHidden() && !isRest(row))
                .toList();
        var most = shown.stream().mapToInt(row -> row.people().rounded()).max().orElse(0);
        return shown.stream().filter(row -> row.people().rounded() == most).toList();
    }

    /** Those of the small that are regions: some people did not say theirs. */
    public List<Region> smallRegions() {
        return small.stream().filter(region -> region != Region.UNKNOWN).toList();
    }

    /** What is told of the small ones together. */
    public Optional<Table.Row> rest() {
        return regions.rows().stream()
                .filter(row -> row.code().equals(Group.OTHERS))
                .findFirst();
    }

    private static boolean isRest(Table.Row row) {
        return row.code().equals(Group.OTHERS) || row.code().equals(Region.UNKNOWN.name());
    }
}

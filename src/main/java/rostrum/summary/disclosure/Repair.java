package rostrum.summary.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What may be done where something could be worked out, the mildest first: the smallest part is merged, else the cheapest rectangle
 * is withheld, else the breakdown goes. A count of nobody is never withheld to cover another.
 */
public record Repair(Kind kind, Sheet sheet) {
    /** In the order in which they are tried. */
    public enum Kind {
        FOLDED,
        MERGED,
        RECTANGLE,
        DROPPED,
        WITHHELD
    }

    private static final int FEWEST_PARTS = 2;
    /** So many of the cheapest are tried. */
    private static final int RECTANGLES = 4;

    static List<Repair> of(Sheet sheet, Finding finding) {
        var cell = finding.cell();
        if (!cell.tellsRegions() && !cell.tellsBands()) return ofMargin(sheet, finding);
        var repairs = new ArrayList<Repair>();
        if (cell.tellsRegions()) repairs.addAll(merged(sheet, cell, true));
        if (cell.tellsBands()) repairs.addAll(merged(sheet, cell, false));
        if (!finding.isDifference()) repairs.addAll(rectangles(sheet, cell));
        breakdown(sheet, cell).ifPresent(breakdown -> repairs.add(new Repair(Kind.DROPPED, sheet.without(breakdown))));
        return repairs.isEmpty() ? ofOthers(sheet, finding) : repairs;
    }

    /** What is hidden elsewhere follows from this question, though it is not broken down in that way. */
    private static List<Repair> ofOthers(Sheet sheet, Finding finding) {
        return Stream.concat(
                        sheet.by().stream().map(breakdown -> new Repair(Kind.DROPPED, sheet.without(breakdown))),
                        ofMargin(sheet, finding).stream())
                .toList();
    }

    private static List<Repair> ofMargin(Sheet sheet, Finding finding) {
        if (finding.cell().isPopulation() && !sheet.folded() && !sheet.isTurnout())
            return List.of(new Repair(Kind.FOLDED, sheet.fold()));
        var margin = sheet.margin();
        var printed = sheet.printed();
        var hidden = new LinkedHashSet<>(printed.hidden());
        hidden.retainAll(margin);
        if (!finding.cell().isPopulation()) hidden.add(finding.cell());
        margin.stream()
                .filter(slice -> !slice.equals(sheet.base()) && printed.shows(slice) && !slice.equals(finding.cell()))
                .min(Comparator.comparing(sheet.cube()::count))
                .ifPresent(hidden::add);
        hidden.remove(sheet.base());
        return List.of(new Repair(Kind.WITHHELD, sheet.withholding(hidden)));
    }

    /** Where the smallest part of all betrays it. */
    private static List<Repair> merged(Sheet sheet, Slice cell, boolean regions) {
        var parts = regions ? sheet.regions() : sheet.bands();
        if (parts.sets().size() <= FEWEST_PARTS) return List.of();
        IntUnaryOperator size = set -> sheet.cube()
                .count(
                        regions
                                ? new Slice(set, Slice.EVERYWHERE, Slice.ALL)
                                : new Slice(Slice.EVERYWHERE, set, Slice.ALL));
        return Stream.of(parts.smallest(size))
                .filter(smallest -> smallest == (regions ? cell.regions() : cell.bands()))
                .flatMap(set -> parts.joining(set, size).stream())
                .map(joined -> regions ? sheet.with(joined, sheet.bands()) : sheet.with(sheet.regions(), joined))
                .map(joined -> new Repair(Kind.MERGED, joined))
                .toList();
    }

    /**
     * Four cells, of which two share a part and two an answer. Where the size of a part is betrayed, any four that hide an
     * answer of it.
     */
    private static List<Repair> rectangles(Sheet sheet, Slice cell) {
        var breakdown = breakdown(sheet, cell);
        if (breakdown.isEmpty()) return List.of();
        var printed = sheet.printed();
        var cells = sheet.cells(breakdown.get());
        if (cells.stream().filter(slice -> !printed.shows(slice)).count() * 2 > cells.size()) return List.of();
        ToIntFunction<List<Slice>> cost = rectangle -> rectangle.stream()
                .filter(printed::shows)
                .mapToInt(sheet.cube()::count)
                .sum();
        return cells.stream()
                .filter(one -> isAnswer(sheet, cell) ? one.equals(cell) : isBeside(cell, one) && isAnswer(sheet, one))
                .flatMap(one -> cells.stream()
                        .filter(other -> !isBeside(one, other) && isAnswer(sheet, other))
                        .map(other -> corners(sheet, one, other)))
                .filter(rectangle -> rectangle.stream().anyMatch(printed::shows))
                .filter(rectangle -> rectangle.stream()
                        .allMatch(slice -> slice.equals(cell) || sheet.cube().count(slice) > 0))
                .sorted(Comparator.comparingInt(cost))
                .limit(RECTANGLES)
                .map(rectangle -> new Repair(Kind.RECTANGLE, sheet.withholding(rectangle)))
                .toList();
    }

    private static boolean isBeside(Slice cell, Slice other) {
        return cell.regions() == other.regions() && cell.bands() == other.bands();
    }

    private static boolean isAnswer(Sheet sheet, Slice slice) {
        return sheet.isTurnout() || slice.answers() != Slice.ALL;
    }

    private static List<Slice> corners(Sheet sheet, Slice cell, Slice other) {
        if (sheet.isTurnout())
            return Stream.of(
                            cell,
                            other,
                            new Slice(cell.regions(), other.bands(), Slice.ALL),
                            new Slice(other.regions(), cell.bands(), Slice.ALL))
                    .distinct()
                    .toList();
        return Stream.of(cell, cell.of(other.answers()), other, other.of(cell.answers()))
                .distinct()
                .toList();
    }

    private static Optional<Breakdown> breakdown(Sheet sheet, Slice cell) {
        return sheet.by().stream()
                .filter(breakdown ->
                        breakdown.tellsRegions() == cell.tellsRegions() && breakdown.tellsBands() == cell.tellsBands())
                .findFirst();
    }
}

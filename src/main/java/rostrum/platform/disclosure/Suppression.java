package rostrum.platform.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Guards the small cells of one table whose cells add up to its total: somebody who subtracts what is shown must find at
 * least six possible values for each. Else the small cells and the smallest other one are withheld together, so that
 * nobody sees which of them is small; and so on until it holds.
 */
public final class Suppression {
    private static final int LEAST_WIDTH = 5;

    private Suppression() {}

    public static List<Count> guard(List<Count> cells, Count total) {
        var guarded = new ArrayList<>(cells);
        while (isBetrayed(guarded, total)) {
            guarded.replaceAll(cell -> cell.isFewer() ? Count.WITHHELD : cell);
            var smallest = smallestShown(guarded);
            if (smallest < 0) break;
            guarded.set(smallest, Count.WITHHELD);
        }
        return guarded;
    }

    /** Cells that look alike have the same bounds, so it is enough to look at one of each look. */
    private static boolean isBetrayed(List<Count> cells, Count total) {
        return isBetrayed(Count.FEWER, cells, total) || isBetrayed(Count.WITHHELD, cells, total);
    }

    private static boolean isBetrayed(Count look, List<Count> cells, Count total) {
        var others = new ArrayList<>(cells);
        if (!others.remove(look)) return false;
        var least = total.least() - others.stream().mapToInt(Count::most).sum();
        var most = total.most() - others.stream().mapToInt(Count::least).sum();
        return Math.min(look.most(), most) - Math.max(look.least(), least) < LEAST_WIDTH;
    }

    private static int smallestShown(List<Count> cells) {
        return cells.stream()
                .filter(cell -> !cell.isHidden())
                .map(Count::rounded)
                .min(Integer::compare)
                .map(smallest -> cells.indexOf(new Count(smallest)))
                .orElse(-1);
    }
}

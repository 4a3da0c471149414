package rostrum.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.publishing.MeetingInput.AnnexTable;
import rostrum.publishing.MeetingInput.Line;
import rostrum.summary.Place;

/**
 * Groups on a plane: each is a disc as large as its share, told from the others by its number and by how it is hatched, so that
 * no colour is needed. Nobody is a point in it.
 *
 * @param anchor of the table
 * @param discs the largest first, so that none hides a smaller one
 */
public record Discs(Language language, String anchor, String title, List<Disc> discs) implements Chart {
    /** How high the letters below the plane are. */
    public static final int LETTERS = 20;
    /** How high the numbers on it are. */
    public static final int DIGITS = 26;
    /** How large the round is that a number stands in. */
    public static final int ROUND = 22;

    private static final int LINE = 30;
    private static final int EDGE = 8;
    /** Of a hundredth of the plane. */
    private static final double UNIT = 3.6;
    /** Of a disc for all of them. */
    private static final double RADIUS = 100;

    private static final Pattern SHARE = Pattern.compile("(\\d{1,2})%");
    private static final Pattern PLACE = Pattern.compile("(\\d{1,3})/" + Place.WHOLE);

    /**
     * @param words below the plane
     * @param told what a reader hears
     */
    public record Disc(int number, String words, String told, double x, double y, double radius) {
        public Hatch hatch() {
            return Hatch.of(this);
        }

        private Disc moved(double across, double down) {
            return new Disc(number, words, told, tenth(x + across), tenth(y + down), radius);
        }
    }

    /** Where a number stands: in the middle of its disc unless another stands there, and within the picture. */
    public record Number(int number, double x, double y) {
        private boolean covers(Number other) {
            return Math.hypot(x - other.x, y - other.y) < 2 * ROUND;
        }

        private boolean isWithin() {
            return ROUND <= x && x <= WIDTH - ROUND;
        }
    }

    /** None where the table does not say of each of several lines how large it is and where it lies. */
    static Optional<Discs> of(AnnexTable table, Layout say) {
        var share = column(table, "share");
        var across = column(table, "across");
        var up = column(table, "up");
        if (share.isEmpty() || across.isEmpty() || up.isEmpty() || table.lines().size() < 2) return Optional.empty();
        var discs = new ArrayList<Disc>();
        for (var line : table.lines()) {
            var large = read(SHARE, line, share.getAsInt());
            var x = read(PLACE, line, across.getAsInt());
            var y = read(PLACE, line, up.getAsInt());
            if (large.isEmpty() || x.isEmpty() || y.isEmpty()) return Optional.empty();
            discs.add(new Disc(
                    discs.size() + 1,
                    line.words() + " – " + line.figures().get(share.getAsInt()).words(),
                    told(table, line),
                    WIDTH / 2.0 + (x.getAsInt() - Place.WHOLE / 2) * UNIT,
                    (Place.WHOLE - y.getAsInt()) * UNIT,
                    tenth(RADIUS * Math.sqrt(large.getAsInt() / 100.0))));
        }
        return Optional.of(new Discs(say.language(), table.anchor(), say.caption(table), fitted(discs)));
    }

    private static OptionalInt column(AnnexTable table, String code) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).code().equals(code))
                .findFirst();
    }

    private static OptionalInt read(Pattern pattern, Line line, int at) {
        var read = pattern.matcher(line.figures().get(at).code());
        return read.matches() ? OptionalInt.of(Integer.parseInt(read.group(1))) : OptionalInt.empty();
    }

    private static String told(AnnexTable table, Line line) {
        return line.words() + ": "
                + IntStream.range(0, line.figures().size())
                        .mapToObj(at -> table.columns().get(at).words() + " "
                                + line.figures().get(at).words())
                        .collect(Collectors.joining(" · "));
    }

    /** In the middle of the picture, below its upper edge. */
    private static List<Disc> fitted(List<Disc> discs) {
        var left = least(discs, disc -> disc.x() - disc.radius());
        var right = -least(discs, disc -> -disc.x() - disc.radius());
        var top = least(discs, disc -> disc.y() - disc.radius());
        return discs.stream()
                .map(disc -> disc.moved((WIDTH - left - right) / 2, EDGE - top))
                .sorted(Comparator.comparingDouble(Disc::radius).reversed().thenComparing(Disc::number))
                .toList();
    }

    private static double least(List<Disc> discs, ToDoubleFunction<Disc> of) {
        return discs.stream().mapToDouble(of).min().orElseThrow();
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }

    public List<Number> numbers() {
        var numbers = new ArrayList<Number>();
        for (var disc : ordered()) numbers.add(number(disc, numbers));
        return numbers;
    }

    /** As near to the middle of its disc, to the right or to the left, as there is room. */
    private static Number number(Disc disc, List<Number> taken) {
        return IntStream.iterate(0, step -> step > 0 ? -step : 1 - step)
                .mapToObj(step -> new Number(disc.number(), disc.x() + step * 2 * ROUND, disc.y()))
                .filter(number -> number.isWithin() && taken.stream().noneMatch(number::covers))
                .findFirst()
                .orElseThrow();
    }

    /** As the table has them. */
    public List<Disc> ordered() {
        return discs.stream().sorted(Comparator.comparingInt(Disc::number)).toList();
    }

    private int plane() {
        return (int) Math.ceil(-least(discs, disc -> -disc.y() - disc.radius())) + EDGE;
    }

    /** Of a line of words, from 0. */
    public int baseline(int line) {
        return plane() + (line + 1) * LINE - EDGE;
    }

    @Override
    public String id() {
        return anchor + "-discs";
    }

    @Override
    public int height() {
        return plane() + discs.size() * LINE + EDGE;
    }

    @Override
    public String description() {
        return ordered().stream().map(Disc::told).collect(Collectors.joining("; "));
    }
}

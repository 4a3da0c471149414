package rostrum.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines across a disc by which it is known: another direction for each group. */
public record Hatch(List<Chord> chords) {
    private static final double GAP = 13;
    private static final double SLOPE = Math.sqrt(0.5);
    private static final List<double[]> DIRECTIONS = List.of(
            new double[] {SLOPE, -SLOPE}, new double[] {SLOPE, SLOPE}, new double[] {1, 0}, new double[] {0, 1});

    /** From edge to edge. */
    public record Chord(double x1, double y1, double x2, double y2) {}

    /** Groups beyond the fourth bear two directions: there are five at most. */
    static Hatch of(Discs.Disc disc) {
        var at = disc.number() - 1;
        var chords = new ArrayList<>(across(disc, DIRECTIONS.get(at % DIRECTIONS.size())));
        if (at >= DIRECTIONS.size()) chords.addAll(across(disc, DIRECTIONS.get((at + 1) % DIRECTIONS.size())));
        return new Hatch(chords);
    }

    private static List<Chord> across(Discs.Disc disc, double[] direction) {
        var chords = new ArrayList<Chord>();
        for (var off = GAP / 2 - GAP * Math.ceil(disc.radius() / GAP); off < disc.radius(); off += GAP) {
            var half = Math.sqrt(disc.radius() * disc.radius() - off * off);
            if (!(half >= 1)) continue;
            var x = disc.x() - off * direction[1];
            var y = disc.y() + off * direction[0];
            chords.add(new Chord(
                    x - half * direction[0],
                    y - half * direction[1],
                    x + half * direction[0],
                    y + half * direction[1]));
        }
        return chords;
    }

    /** For the path of an SVG. */
    public String path() {
        return chords.stream()
                .map(chord -> String.format(
                        Locale.ROOT, "M%.1f %.1fL%.1f %.1f", chord.x1(), chord.y1(), chord.x2(), chord.y2()))
                .collect(Collectors.joining());
    }
}

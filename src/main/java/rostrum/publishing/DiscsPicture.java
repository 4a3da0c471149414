package rostrum.publishing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import rostrum.publishing.paper.Lettering;

/** Draws discs with the same lines as a browser does. */
final class DiscsPicture {
    private static final float THIN = 2;
    private static final float THICK = 3;
    private static final double MIDDLE = 0.36;

    private final Discs discs;
    private final Lettering lettering;

    DiscsPicture(Discs discs) {
        this.discs = discs;
        this.lettering = Lettering.in(discs.language());
    }

    void draw(Graphics2D canvas) {
        for (var disc : discs.discs()) {
            var round = round(disc.x(), disc.y(), disc.radius());
            fill(round, Color.WHITE, canvas);
            line(hatching(disc), THIN, canvas);
            line(round, THICK, canvas);
        }
        for (var number : discs.numbers()) {
            var round = round(number.x(), number.y(), Discs.ROUND);
            fill(round, Color.WHITE, canvas);
            line(round, THIN, canvas);
            var digits = "" + number.number();
            var x = number.x() - lettering.width(digits) * Discs.DIGITS / 2;
            ChartPicture.write(digits, x, number.y() + MIDDLE * Discs.DIGITS, Discs.DIGITS, lettering, canvas);
        }
        var ordered = discs.ordered();
        for (int at = 0; at < ordered.size(); at++) {
            var words = ordered.get(at).words();
            var x = discs.isLeftward() ? Chart.WIDTH - lettering.width(words) * Discs.LETTERS : 0;
            ChartPicture.write(words, x, discs.baseline(at), Discs.LETTERS, lettering, canvas);
        }
    }

    private static Shape round(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape hatching(Discs.Disc disc) {
        var lines = new Path2D.Double();
        for (var chord : disc.hatch().chords()) {
            lines.moveTo(chord.x1(), chord.y1());
            lines.lineTo(chord.x2(), chord.y2());
        }
        return lines;
    }

    private static void fill(Shape shape, Color color, Graphics2D canvas) {
        canvas.setColor(color);
        canvas.fill(shape);
    }

    private static void line(Shape shape, float width, Graphics2D canvas) {
        fill(new BasicStroke(width).createStrokedShape(shape), ChartPicture.SHAPE, canvas);
    }
}

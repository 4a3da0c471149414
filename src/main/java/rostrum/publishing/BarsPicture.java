package rostrum.publishing;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import rostrum.publishing.paper.Lettering;

/** Draws bars as a browser does. */
final class BarsPicture {
    private static final int STRIPE = 6;

    private final Bars bars;
    private final Lettering lettering;

    BarsPicture(Bars bars) {
        this.bars = bars;
        this.lettering = Lettering.in(bars.language());
    }

    void draw(Graphics2D canvas) {
        for (var bar : bars.bars()) {
            for (int at = 0; at < bar.lines().size(); at++) write(bar.lines().get(at), 0, bar.baseline(at), canvas);
            canvas.setColor(ChartPicture.SHAPE);
            canvas.fill(stretch(0, bar.sure(), bar.bar()));
            if (bar.atMost() > bar.sure()) canvas.fill(striped(stretch(bar.sure(), bar.atMost(), bar.bar())));
            write(bar.share(), bars.length(bar.atMost()) + 6, bar.bar() + Bars.THICK - 1.0, canvas);
        }
    }

    private Rectangle2D stretch(int from, int to, double top) {
        return new Rectangle2D.Double(bars.x(from, to), top, bars.length(to) - bars.length(from), Bars.THICK);
    }

    private static Area striped(Rectangle2D stretch) {
        var stripes = new Path2D.Double();
        for (var x = stretch.getMinX() - Bars.THICK; x < stretch.getMaxX(); x += STRIPE) {
            stripes.moveTo(x, stretch.getMaxY());
            stripes.lineTo(x + STRIPE / 2.0, stretch.getMaxY());
            stripes.lineTo(x + STRIPE / 2.0 + Bars.THICK, stretch.getMinY());
            stripes.lineTo(x + Bars.THICK, stretch.getMinY());
            stripes.closePath();
        }
        var area = new Area(stripes);
        area.intersect(new Area(stretch));
        return area;
    }

    /** @param start how far from where a line begins */
    private void write(String words, double start, double y, Graphics2D canvas) {
        var x = bars.isLeftward() ? Bars.WIDTH - start - lettering.width(words) * Bars.LETTERS : start;
        ChartPicture.write(words, x, y, Bars.LETTERS, lettering, canvas);
    }
}

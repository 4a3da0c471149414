package rostrum.publishing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import rostrum.publishing.paper.Lettering;
import rostrum.publishing.paper.Picture;

/** Bars where there is no browser to draw them: on paper, and as a PNG. */
final class BarsPicture {
    private static final Color INK = new Color(0x14262b);
    private static final Color BAR = new Color(0x0a5f59);
    private static final int STRIPE = 6;
    private static final int SCALE = 2;

    private final Bars bars;
    private final Lettering lettering;

    private BarsPicture(Bars bars) {
        this.bars = bars;
        this.lettering = Lettering.in(bars.language());
    }

    static Picture of(Bars bars) {
        return new Picture(Bars.WIDTH, bars.height(), new BarsPicture(bars)::draw);
    }

    /** Twice as fine as the picture on a screen. */
    static byte[] png(Bars bars) {
        var image = new BufferedImage(Bars.WIDTH * SCALE, bars.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        new BarsPicture(bars).draw(canvas);
        canvas.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D canvas) {
        for (var bar : bars.bars()) {
            for (int at = 0; at < bar.lines().size(); at++) write(bar.lines().get(at), 0, bar.baseline(at), canvas);
            canvas.setColor(BAR);
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
        canvas.setColor(INK);
        canvas.fill(AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(lettering.outline(words, Bars.LETTERS)));
    }
}

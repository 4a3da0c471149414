package rostrum.publishing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import rostrum.publishing.paper.Lettering;
import rostrum.publishing.paper.Picture;

/** Charts where there is no browser to draw them: on paper, and as a PNG. */
final class ChartPicture {
    static final Color INK = new Color(0x14262b);
    static final Color SHAPE = new Color(0x0a5f59);

    private static final int SCALE = 2;

    private ChartPicture() {}

    static Picture of(Chart chart) {
        return new Picture(Chart.WIDTH, chart.height(), drawing(chart));
    }

    private static Picture.Drawing drawing(Chart chart) {
        if (chart instanceof Discs discs) return new DiscsPicture(discs)::draw;
        return new BarsPicture((Bars) chart)::draw;
    }

    /** Twice as fine as the picture on a screen. */
    static byte[] png(Chart chart) {
        var image = new BufferedImage(Chart.WIDTH * SCALE, chart.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        drawing(chart).on(canvas);
        canvas.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a line from the left. */
    static void write(String words, double x, double y, double letters, Lettering lettering, Graphics2D canvas) {
        canvas.setColor(INK);
        canvas.fill(
                AffineTransform.getTranslateInstance(x, y).createTransformedShape(lettering.outline(words, letters)));
    }
}

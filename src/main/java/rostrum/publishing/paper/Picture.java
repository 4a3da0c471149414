package rostrum.publishing.paper;

import java.awt.Graphics2D;

/**
 * Something drawn, in units of its own.
 *
 * @param width in these units
 * @param height in these units
 * @param drawing of shapes alone, within them
 */
public record Picture(double width, double height, Drawing drawing) {
    /** Draws from the origin. */
    public interface Drawing {
        void on(Graphics2D canvas);
    }
}

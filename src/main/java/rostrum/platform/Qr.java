package rostrum.platform;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A code for cameras, drawn on our side as one path of an SVG; no one else ever sees what it says.
 *
 * @param side of the square, quiet zone included
 * @param path of all dark modules
 */
public record Qr(int side, String path) {
    private static final int QUIET = 4;

    public static Qr of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return new Qr(matrix.getWidth() + 2 * QUIET, path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++)
            for (int x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y) == 1) path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        return path.toString();
    }
}

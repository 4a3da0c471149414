package rostrum.platform;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text that a camera reads, drawn by us, so that no other site learns it.
 *
 * @param size of the picture in modules, with the quiet zone of four on each side
 * @param path of its dark modules, for the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }
}

package rostrum.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {
    private static final int SCALE = 8;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void aCameraReadsWhatWasDrawn() throws ReaderException {
        var address = "https://rostrum.example/receipt#0123456789abcdef";

        assertEquals(address, read(Qr.of(address)));
    }

    private static String read(Qr qr) throws ReaderException {
        var side = qr.side() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        MODULE.matcher(qr.path())
                .results()
                .forEach(dark -> paint(pixels, side, number(dark.group(1)), number(dark.group(2))));
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }

    private static void paint(int[] pixels, int side, int x, int y) {
        for (int down = 0; down < SCALE; down++)
            Arrays.fill(
                    pixels,
                    (y * SCALE + down) * side + x * SCALE,
                    (y * SCALE + down) * side + (x + 1) * SCALE,
                    0x000000);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}

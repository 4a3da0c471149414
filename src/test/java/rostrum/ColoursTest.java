package rostrum;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens of the stylesheet reach the contrasts of WCAG 2.2, 1.4.3 and 1.4.11, in the light and the dark theme. */
class ColoursTest {
    private static final double TEXT = 4.5;
    private static final double OUTLINE = 3;
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): var\\(--light, (#[0-9a-f]+)\\) var\\(--dark, (#[0-9a-f]+)\\);");
    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        try {
            TOKEN.matcher(Files.readString(Path.of("src/main/webapp/assets/app.css")))
                    .results()
                    .forEach(token -> {
                        LIGHT.put(token.group(1), token.group(2));
                        DARK.put(token.group(1), token.group(3));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper", "ink, raised", "ink, sunk", "ink, act-soft", "ink, sun-soft", "ink, stop-soft",
        "quiet, paper", "quiet, raised", "quiet, sunk", "act, paper", "act, raised", "act, sunk",
        "on-act, act", "on-sun, sun", "on-night, night", "stop, paper", "stop, raised"
    })
    void wordsCanBeRead(String words, String ground) {
        assertContrast(words, ground, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, paper",
        "edge, raised",
        "act, paper",
        "act, act-soft",
        "amber, paper",
        "amber, sun-soft",
        "stop, paper",
        "stop, stop-soft",
        "ink, paper",
        "sun, night"
    })
    void outlinesAndIconsCanBeSeen(String line, String ground) {
        assertContrast(line, ground, OUTLINE);
    }

    private static void assertContrast(String one, String other, double least) {
        for (var theme : List.of(LIGHT, DARK)) {
            var found = contrast(theme.getOrDefault(one, ""), theme.getOrDefault(other, ""));
            assertTrue(found >= least, "%s on %s: %.2f".formatted(one, other, found));
        }
    }

    private static double contrast(String one, String other) {
        var a = luminance(one) + 0.05;
        var b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
    private static double luminance(String colour) {
        var weights = new double[] {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> weights[i] * linear(channel(colour, i)))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double channel(String colour, int number) {
        var digits = colour.substring(1);
        var width = digits.length() / 3;
        var hex = digits.substring(number * width, (number + 1) * width);
        return Integer.parseInt(width == 1 ? hex + hex : hex, 16) / 255.0;
    }
}

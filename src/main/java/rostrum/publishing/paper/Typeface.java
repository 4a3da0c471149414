package rostrum.publishing.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that documents are set in. They were cut from Noto and carry names of their own (decision 44). */
enum Typeface {
    SANS("Rostrum Sans", "sans-regular", 400),
    SANS_BOLD("Rostrum Sans", "sans-bold", 700),
    ARABIC("Rostrum Arabic", "arabic-regular", 400),
    ARABIC_BOLD("Rostrum Arabic", "arabic-bold", 700),
    CHINESE("Rostrum Chinese", "chinese-regular", 400),
    CHINESE_BOLD("Rostrum Chinese", "chinese-bold", 700),
    /** For signs that are too rare to be in the bold one. */
    CHINESE_RARE("Rostrum Chinese Rare", "chinese-regular", 400),
    EMOJI("Rostrum Emoji", "emoji-regular", 400);

    /** No typeface of ours has a letter behind the first three planes. */
    private static final int PLANES = 0x30000;

    /** Speaks of each typeface whose letters have no names, and no reader asks for those. */
    private static final Logger NAMES = Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

    static {
        NAMES.setLevel(Level.SEVERE);
    }

    private final String family;
    private final String file;
    private final int weight;

    Typeface(String family, String file, int weight) {
        this.family = family;
        this.file = file;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        var in = Typeface.class.getResourceAsStream(file + ".ttf");
        if (in == null) throw new IllegalStateException(file + ".ttf is missing");
        return in;
    }

    /** To be closed by whoever asks for it. */
    TrueTypeFont read() {
        try (var in = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code points for which at least one typeface has a glyph. */
    static BitSet known() {
        return Known.LETTERS;
    }

    private static List<Typeface> regular() {
        return Arrays.stream(values())
                .filter(face -> face.weight == SANS.weight)
                .toList();
    }

    /** Read once, when the first document is made. */
    private static final class Known {
        private static final BitSet LETTERS = read();

        private static BitSet read() {
            var letters = new BitSet(PLANES);
            for (var face : regular()) {
                try (var font = face.read()) {
                    var glyphs = font.getUnicodeCmapLookup();
                    for (int letter = 0; letter < PLANES; letter++)
                        if (glyphs.getGlyphId(letter) != 0) letters.set(letter);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return letters;
        }
    }
}

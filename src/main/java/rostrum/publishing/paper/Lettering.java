package rostrum.publishing.paper;

import com.ibm.icu.text.Bidi;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import rostrum.platform.Language;

/** Words as outlines, for pictures: the same letters as in the text, without asking the machine for any typeface. */
public final class Lettering {
    private static final String REPLACEMENT = "\uFFFD";

    private final List<TrueTypeFont> faces;
    private final Language language;
    private final Joining joining = new Joining();

    private Lettering(Language language) {
        this.language = language;
        this.faces = Letter.FACES;
    }

    public static Lettering in(Language language) {
        return new Lettering(language);
    }

    /** @return how wide these words are in a size of one */
    public double width(String words) {
        return letters(words).stream().mapToDouble(Letter::width).sum();
    }

    /** On a line that begins at the origin; y grows downwards. */
    public Shape outline(String words, double size) {
        var outline = new Path2D.Double();
        var x = 0.0;
        for (var letter : letters(words)) {
            var place = AffineTransform.getTranslateInstance(x * size, 0);
            place.scale(size / letter.units(), -size / letter.units());
            outline.append(letter.outline().getPathIterator(place), false);
            x += letter.width();
        }
        return outline;
    }

    private List<Letter> letters(String words) {
        var shown = joining.shapeText(Letters.shown(words));
        var base = language == Language.AR ? Bidi.RTL : Bidi.LTR;
        var visual = new Bidi(shown, base).writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        var letters = new ArrayList<Letter>();
        visual.codePoints().forEach(point -> letters.add(letter(point)));
        return letters;
    }

    private Letter letter(int point) {
        for (var face : faces) {
            var letter = Letter.of(face, point);
            if (letter.glyph() != 0) return letter;
        }
        return Letter.of(faces.get(0), REPLACEMENT.codePointAt(0));
    }

    /** One glyph of one typeface. */
    private record Letter(TrueTypeFont face, int glyph) {
        private static final List<TrueTypeFont> FACES =
                List.of(Typeface.SANS.read(), Typeface.ARABIC.read(), Typeface.CHINESE.read(), Typeface.EMOJI.read());

        static Letter of(TrueTypeFont face, int point) {
            try {
                return new Letter(face, face.getUnicodeCmapLookup().getGlyphId(point));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double units() {
            try {
                return face.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double width() {
            try {
                return face.getAdvanceWidth(glyph) / units();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Typefaces that are read from a stream are read by one at a time. */
        Shape outline() {
            synchronized (face) {
                try {
                    var data = face.getGlyph().getGlyph(glyph);
                    return data == null ? new Path2D.Double() : data.getPath();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

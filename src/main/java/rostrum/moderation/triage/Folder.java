package rostrum.moderation.triage;

import static java.lang.Character.COMBINING_SPACING_MARK;
import static java.lang.Character.DECIMAL_DIGIT_NUMBER;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.NON_SPACING_MARK;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import rostrum.moderation.triage.Traced.Pen;

/** The first five steps of normalising: letter by letter, whatever the language. Linear, idempotent, for any string. */
final class Folder {
    /** More marks on one letter than any orthography needs are there to hide it. */
    static final int MOST_MARKS = 20;

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 TAKE_APART = Normalizer2.getNFDInstance();
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final int NOTHING = -1;

    private Folder() {}

    static Traced fold(String original) {
        return few(arabic(bare(arabic(digits(folded(few(strip(Traced.original(original)))))))));
    }

    /** Whether somebody piled up marks on a letter. */
    static boolean isOverloaded(String original) {
        int marks = 0;
        for (int i = 0; i < original.length(); i++) {
            if (isInvisible(original.charAt(i))) continue;
            marks = isMark(original.charAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) return true;
        }
        return false;
    }

    /** 1: without marks of direction and what nobody sees. */
    private static Traced strip(Traced text) {
        return each(text, point -> {
            if (isInvisible(point)) return NOTHING;
            return isHalf(point) ? 0xFFFD : point;
        });
    }

    /** Without marks beyond the twentieth on one letter; once more at the end, as a letter may come apart into more of them. */
    private static Traced few(Traced text) {
        var pen = new Pen();
        int marks = 0;
        for (int i = 0, next; i < text.length(); i = next) {
            var point = text.codePoint(i);
            next = i + Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) pen.write(point, text.start(i), text.end(next));
        }
        return pen.done();
    }

    /** 2: piece by piece, so that each letter still knows where it came from. */
    private static Traced folded(Traced text) {
        var pen = new Pen();
        for (int i = 0, next; i < text.length(); i = next) {
            next = pieceAfter(text, i);
            pen.write(FOLD.normalize(text.subSequence(i, next)), text.start(i), text.end(next));
        }
        return pen.done();
    }

    private static int pieceAfter(Traced text, int from) {
        int next = from + Character.charCount(text.codePoint(from));
        while (next < text.length() && !FOLD.hasBoundaryBefore(text.codePoint(next)))
            next += Character.charCount(text.codePoint(next));
        return next;
    }

    /** 3: every decimal digit of any script, before anything is compared by its looks. */
    private static Traced digits(Traced text) {
        return each(text, point -> {
            if (point < 128 || Character.getType(point) != DECIMAL_DIGIT_NUMBER) return point;
            return '0' + UCharacter.digit(point);
        });
    }

    /** 4: without tatweel and vowel signs; one alef, one yeh, one kaf. */
    private static Traced arabic(Traced text) {
        return each(text, point -> switch (point) {
            case 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673 -> 0x0627;
            case 0x0649, 0x06CC, 0x06D2 -> 0x064A;
            case 0x06A9, 0x06AA -> 0x0643;
            case 0x0640 -> NOTHING;
            default -> isVowelSign(point) ? NOTHING : point;
        });
    }

    private static boolean isVowelSign(int point) {
        return point >= 0x0610 && point <= 0x06ED && Character.getType(point) == NON_SPACING_MARK;
    }

    /** 5: without accents; й and ё are letters. */
    private static Traced bare(Traced text) {
        var pen = new Pen();
        var base = UnicodeScript.COMMON;
        for (int i = 0, next; i < text.length(); i = next) {
            var point = text.codePoint(i);
            next = i + Character.charCount(point);
            if (isMark(point) && PLAIN.contains(base)) continue;
            if (!isMark(point)) base = UnicodeScript.of(point);
            pen.write(withoutAccent(point, base), text.start(i), text.end(next));
        }
        return pen.done();
    }

    private static int withoutAccent(int point, UnicodeScript script) {
        if (point < 128 || !PLAIN.contains(script) || point == 'й' || point == 'ё') return point;
        return switch (point) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            default -> {
                var apart = TAKE_APART.getDecomposition(point);
                yield apart == null || isMark(apart.codePointAt(0))
                        ? point
                        : withoutAccent(apart.codePointAt(0), script);
            }
        };
    }

    private static Traced each(Traced text, IntUnaryOperator change) {
        var pen = new Pen();
        for (int i = 0, next; i < text.length(); i = next) {
            next = i + Character.charCount(text.codePoint(i));
            var point = change.applyAsInt(text.codePoint(i));
            if (point != NOTHING) pen.write(point, text.start(i), text.end(next));
        }
        return pen.done();
    }

    static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == NON_SPACING_MARK || type == ENCLOSING_MARK || type == COMBINING_SPACING_MARK;
    }

    /** Marks of direction among them. */
    private static boolean isInvisible(int point) {
        return point == 0xAD
                || point > 0x300 && UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}

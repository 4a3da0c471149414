package rostrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void aNameIsStruckEverywhereInWhateverCase() {
        assertEquals("Ask […], she knows. […]!", new Redaction("Ask Amina, she knows. AMINA!", "amina").words());
    }

    @Test
    void piecesSideBySideLeaveOneGap() {
        assertEquals(
                "I am in […].", new Redaction("I am in Year Nine, Hill School.", "Year Nine\nHill School").words());
    }

    @Test
    void theLongestPieceGoesFirst() {
        assertEquals("At […] it is fine.", new Redaction("At Hill School it is fine.", "School\nHill School").words());
    }

    @Test
    void aLetterWithItsAccentMayBeTypedAsTwoSigns() {
        assertEquals("[…] said so", new Redaction("Zoë said so", "Zoe\u0308").words());
    }

    @Test
    void worksWithoutSpacesAndFromTheRight() {
        assertEquals("我在[…]上学", new Redaction("我在阳光小学上学", "阳光小学").words());
        assertEquals("أدرس في […] الآن", new Redaction("أدرس في مدرسة النور الآن", "مدرسة النور").words());
    }

    @Test
    void saysWhatIsNotThere() {
        assertEquals(List.of("Boris"), new Redaction("Ask Amina", "Amina\nBoris").missing());
        assertFalse(new Redaction("Ask Amina!", "Ask Amina").leavesWords());
    }

    @Property
    void nothingIsLeftOfWhatWasStruck(
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String piece, @ForAll @AlphaChars String before) {
        var left = new Redaction(before + piece + " " + piece.toUpperCase(Locale.ROOT) + before, piece).words();

        assertFalse(left.toLowerCase(Locale.ROOT).contains(piece.toLowerCase(Locale.ROOT)), left);
        assertTrue(left.contains(Redaction.GAP));
    }
}

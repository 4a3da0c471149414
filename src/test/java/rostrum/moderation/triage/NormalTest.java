package rostrum.moderation.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalTest {
    private static final Vocabulary WORDS =
            new Vocabulary(Set.of("kill", "myself", "пароль", "hello"), Set.of("suicid"));

    @Property(tries = 2000)
    void isTheSameTheSecondTime(@ForAll("anything") String text) {
        var once = Folder.fold(text).toString();
        var spoken = spoken(text);

        assertEquals(once, Folder.fold(once).toString());
        assertEquals(spoken, spoken(spoken));
    }

    @Test
    void aLetterThatComesApartIntoMarksHasNoMoreOfThemThanOthers() {
        var once = Folder.fold("\u0F4D" + "\u0301".repeat(30)).toString();

        assertEquals(1 + Folder.MOST_MARKS, once.length());
        assertEquals(once, Folder.fold(once).toString());
    }

    @Property(tries = 1000)
    void eachLetterKnowsAPlaceInTheOriginal(@ForAll("anything") String text) {
        for (var normal : List.of(Folder.fold(text), Normal.of(text, WORDS).spoken())) {
            int start = 0;
            int end = 0;
            for (int i = 0; i < normal.length(); i++) {
                assertTrue(normal.start(i) >= start && normal.end(i + 1) >= end, text);
                start = normal.start(i);
                end = normal.end(i + 1);
                assertTrue(start <= end && end <= text.length(), text);
            }
        }
    }

    @Property(tries = 200)
    void isNeverMuchLongerThanWhatItReads(@ForAll("anything") String text) {
        assertTrue(Folder.fold(text).length() <= 18 * text.length(), text);
        assertTrue(Normal.of(text, WORDS).spoken().length() <= 40 * text.length() + 1, text);
    }

    /** Letters, marks, disguises, halves of letters, NULs: at random, and in long runs. */
    @Provide
    Arbitrary<String> anything() {
        var odd = Arbitraries.of(
                "\uD800",
                "\uDC00",
                "\0",
                "\u0301".repeat(500),
                "\u202E",
                "\u200B",
                "\u0640",
                "\u064B",
                "é",
                "й",
                "и\u0306",
                "ё",
                "أ",
                "ى",
                "１",
                "٣",
                "𝓀",
                "𝕚𝕝𝕝",
                "k.i.l.l",
                "k i l l",
                "kiiiill",
                "k1ll",
                "кill",
                "f**k",
                "m y s e l f",
                "杀",
                "自。杀",
                "ﷺ",
                "ß",
                "ﬁ",
                "가",
                "\u1100\u1161",
                "'",
                "’",
                "j’ai",
                "don't",
                "@",
                "!",
                "\n",
                ".",
                " ",
                "a@k",
                "\u0915\u093C",
                "İ",
                "ŉ",
                "s-u-i-c-i-d-e");
        var all = Arbitraries.strings().all().ofMaxLength(20);
        var letters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" .'*@1 ")
                .ofMaxLength(12);
        return Arbitraries.oneOf(odd, all, letters).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Test
    void workGrowsWithTheTextAndNotFaster() {
        for (var hard : List.of("a\u0301", "k ", "k.", "\u0301", "@a", "f*", "'a", "aaa ", "自.", "1", "\uD800", "Ａ"))
            assertTrue(steps(hard.repeat(20_000)) <= 25 * steps(hard.repeat(1_000)), hard);
    }

    /** How much is written in all, as a measure that does not depend on the machine. */
    private static int steps(String text) {
        return Folder.fold(text).length() + Normal.of(text, WORDS).spoken().length() + 100;
    }

    @Test
    void theStepsComeInTheirOrder() {
        assertEquals("abc", Folder.fold("\u202Ea\u200Bb\u2066c").toString());
        assertEquals("hello 123", Folder.fold("𝐇𝐞𝐥𝐥𝐨 ١２৩").toString());
        assertEquals("احمد علي كتب", Folder.fold("أَحْمَـد على ڪتب").toString());
        assertEquals("ecole año".replace('ñ', 'n'), Folder.fold("École año").toString());
        assertEquals("йод ёлка", Folder.fold("Йод Ёлка").toString());
        assertEquals(" kill", spoken("kіll"), "a letter of another script");
        assertEquals(" kill myself", spoken("k1ll my$elf"), "figures and signs");
        assertEquals(" kill myself", spoken("k i l l m.y.s.e.l.f"), "letters drawn apart");
        assertEquals(" kill", spoken("kiiiiilllll"), "letters drawn out");
        assertEquals("自杀", spoken("自 。*杀"), "nothing between Chinese letters");
    }

    @Test
    void numbersOfSomebodyStayNumbers() {
        assertEquals(" call 07911 123456", spoken("call 07911 123456"));
        assertEquals(" 2024", spoken("2024"));
    }

    @Test
    void pilesOfMarksAreFlaggedAndCutOff() {
        var piled = "h\u0301".replace("\u0301", "\u0301".repeat(500)) + "ello";

        assertTrue(Normal.of(piled, WORDS).overloaded());
        assertEquals("hello", Folder.fold(piled).toString());
    }

    private static String spoken(String text) {
        return Normal.of(text, WORDS).spoken().toString();
    }
}

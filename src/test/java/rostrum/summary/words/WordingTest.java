package rostrum.summary.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.summary.words.Wording.Run;
import rostrum.summary.words.Wording.Word;

class WordingTest {
    /** Letters, marks, digits, signs and spaces of many scripts, as often side by side as nobody writes them. */
    private static final List<String> PIECES = List.of(
            "night",
            "I",
            "don’t",
            "l’inconnu",
            "Été",
            "e",
            "\u0301",
            "ПОЧЕМУ",
            "ещё",
            "ليلا",
            "\u0640",
            "\u064B",
            "夜",
            "里",
            "陌生人",
            "々",
            "〇",
            "カタカナ",
            "ひらがな",
            "한국",
            "ภาษาไทย",
            "ﬁ",
            "①",
            "²",
            "½",
            "12",
            "3.5",
            "1,000",
            "x2",
            "𠮷",
            "👩‍👧",
            "🇫🇷",
            "\u200D",
            "\u00AD",
            "\uFEFF",
            "_",
            "-",
            "'",
            "’",
            ":",
            ".",
            ",",
            "，",
            "。",
            "！",
            "、",
            "…",
            "—",
            "“",
            "”",
            "（",
            "）",
            "《",
            "/",
            "@",
            "%",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            "\r\n",
            "\u00A0",
            "\u3000");

    @Property(tries = 3_000)
    void manyTextsAreReadAsEachByItself(@ForAll("texts") List<String> texts, @ForAll Language language) {
        var wordings = new Wordings(language);

        for (var text : texts) assertEquals(Wording.of(text, language), wordings.of(text), text);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        var piece = Arbitraries.of(PIECES);
        return piece.list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMaxSize(4);
    }

    /** From each word on the first eight; where there are fewer, all of four or more. */
    @Property(tries = 1_000)
    void itsOwnRunsAreTheFirstEightWordsFromEachOn(@ForAll("texts") List<String> texts, @ForAll Language language) {
        for (var text : texts) {
            var wording = Wording.of(text, language);
            assertEquals(eights(wording), wording.own(), text);
        }
    }

    private static List<Run> eights(Wording wording) {
        var eights = new ArrayList<Run>();
        for (var run : wording.all()) if (weight(wording, run) >= 8 * Word.WEIGHT) eights.add(run);
        var whole = new Run(0, wording.words().size());
        if (!eights.isEmpty()) return eights;
        return weight(wording, whole) >= 4 * Word.WEIGHT ? List.of(whole) : List.of();
    }

    private static int weight(Wording wording, Run run) {
        return wording.words().subList(run.from(), run.to()).stream()
                .mapToInt(Word::weight)
                .sum();
    }

    @Test
    void wordsAreComparedByTheirLetters() {
        var wording = Wording.of("L’ÉTÉ, «кто‑то»: 夜里, ﬁn – 3.5!", Language.FR);

        assertEquals(
                "lété кто то 夜 里 fin 35",
                wording.words().stream().map(Word::letters).collect(Collectors.joining(" ")));
        assertEquals("夜里", wording.written(new Run(3, 5)));
    }
}

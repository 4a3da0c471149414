package rostrum.summary.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;

class MaskingTest {
    private static final Masking MASKING = Masking.shipped();
    private static final List<String> PIECES = List.of(
            "Write to zoe.k@example.org",
            "see https://example.org/a?b=1",
            "I am @zoe_2011",
            "call +41 22 730 51 11",
            "I am 14 years old.",
            "I was born on 3 May 2011.",
            "Since 12/04/2020 all is online.",
            "Teachers listen.",
            "My name is Zoe.",
            "мне 13 лет",
            "اتصل 0501234567",
            "我今年14岁",
            "[contact]",
            "\u202ex\u0000",
            "😀",
            "a@b.co");

    @ParameterizedTest
    @CsvSource({
        "EN, Write to zoe.k@example.org please., Write to [contact] please.",
        "EN, Call me: +41 22 730 51 11 today., Call me: [contact] today.",
        "FR, On me trouve sous zoe (at) exemple (point) fr., On me trouve sous [contact].",
        "EN, My address is zoe (at) example (dot) org., [contact].",
        "AR, أنا أدرس في مدرسة النور وعمري 13 سنة, أنا [age]",
        "FR, J’habite 12 rue Victor Hugo à Lyon depuis peu., J’habite [place] depuis peu.",
        "EN, Look at www.example.org/zoe today., Look at [contact] today.",
        "AR, اتصل ٠٥٠١٢٣٤٥٦٧ اليوم, اتصل [contact] اليوم",
        "EN, My birthday is 3 May 2011 and I like cats., [date] and I like cats.",
        "ZH, 我的生日是2011年3月12日。, [date]。",
        "RU, Я родилась 3 мая 2011 года., [date] года.",
        "ES, Nací el 3 de mayo de 2011., [date].",
        "EN, On ١٢/٠٤/٢٠٢٠ we stayed at home., On [date] we stayed at home.",
    })
    void whatTellsWhoSomebodyIsGoesOut(Language language, String words, String masked) {
        assertEquals(masked, MASKING.of(words, language).words());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Add a chat to WhatsApp for teachers.",
        "EN, Half of 2020 and 2021 was online; 12.5 hours a week.",
        "EN, Children under 13 should not be asked for consent.",
        "EN, On my birthday I got 3 messages from strangers.",
        "EN, People born in 20 countries should be asked.",
        "EN, I was stubborn for 3 days.",
        "EN, Children born after 2010 need other rules.",
        "FR, En 2019 un accord a été signé.",
        "ZH, 我们需要更安全的网络。",
        "AR, نريد إنترنت أكثر أمانًا",
    })
    void opinionsStayAsTheyAre(Language language, String words) {
        assertEquals(words, MASKING.of(words, language).words());
    }

    @Test
    void aNameIsShownToAPersonAndStays() {
        var masked = MASKING.of("My name is Zoe and I like cats.", Language.EN);

        assertEquals("My name is Zoe and I like cats.", masked.words());
        assertEquals(
                List.of(Detail.NAME), masked.marks().stream().map(Mark::detail).toList());
        assertTrue(masked.isDoubtful());
        assertFalse(MASKING.of("Teachers listen.", Language.EN).isDoubtful());
    }

    /** More than triage tells of at once. */
    @Test
    void howeverManyThereAreAllGoOut() {
        var words = IntStream.range(0, 100)
                .mapToObj(at -> "child" + at + "@example.org")
                .collect(Collectors.joining(", "));

        assertEquals(
                IntStream.range(0, 100).mapToObj(at -> "[contact]").collect(Collectors.joining(", ")),
                MASKING.of(words, Language.EN).words());
    }

    /** What is masked holds nothing more to mask, in whatever order it stands; and the places are those of the original. */
    @Property(tries = 300)
    void whatIsMaskedStaysMasked(@ForAll @Size(max = 6) List<Integer> drawn) {
        var words = drawn.stream()
                .map(at -> PIECES.get(Math.floorMod(at, PIECES.size())))
                .collect(Collectors.joining(" "));
        var masked = MASKING.of(words, Language.EN);

        assertEquals(masked.words(), MASKING.of(masked.words(), Language.EN).words());
        assertEquals(masked.words(), Masked.of(words, masked.marks()).words());
        for (var mark : masked.marks()) assertTrue(0 <= mark.start() && mark.end() <= words.length());
    }
}

package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rostrum.platform.Language;
import rostrum.publishing.paper.Letters;

/** Whatever somebody wrote can be put on paper, in whichever direction it runs, and is still accessible. */
class AnyWordsOnPaperTest {
    @Property(tries = 6)
    void canBePutOnPaper(@ForAll("anything") String words, @ForAll Language language) throws Exception {
        assertEquals(List.of(), PaperTest.failures(MeetingInputPdf.write(saying(words, language))));
    }

    /** Letters and figures of one writing, in the order in which they were written. */
    @Property(tries = 15)
    void keepsTheOrderOfWords(@ForAll("sentences") String words, @ForAll Language around) throws Exception {
        var language =
                words.codePoints().anyMatch(letter -> letter >= 0x600 && letter < 0x700) ? Language.AR : Language.FR;
        var input = new MeetingInput(
                around,
                Consultation23.small(around).header(),
                List.of(new MeetingInput.Section(
                        "1",
                        List.of(new MeetingInput.Paragraph(
                                List.of(new MeetingInput.Span(words, language, true)), List.of())))),
                List.of());
        var said = PaperText.ofPdf(MeetingInputPdf.write(input));

        assertEquals(Set.of(), Letters.missing(words));
        assertTrue(said.contains(words), () -> words + " is not in " + said);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range('\u0000', '\uFFFF'),
                        Arbitraries.chars().range('\u0600', '\u06FF'),
                        Arbitraries.chars().range('\u2000', '\u206F'),
                        Arbitraries.of('\t', '\n', '<', '&', '"', ']', '\uD83D', '\uDE00', '\u00AD', 'a'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(letters -> letters.stream().map(String::valueOf).reduce("", String::concat));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.oneOf(
                words("يجب", "إخبار", "الوالدين", "١٣", "13", "دون", "مقرّبة", "فلاح", "«نعم»"),
                words("Les", "messages", "d’inconnus", "été", "13", "«oui»", "Ёж", "ещё", "naïve"));
    }

    /** The first of them says which way they run. */
    private static Arbitrary<String> words(String... words) {
        return Arbitraries.of(words)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .map(all -> words[0] + " " + String.join(" ", all));
    }

    private static MeetingInput saying(String words, Language language) {
        var header = new MeetingInput.Header(
                words,
                words,
                words,
                words,
                words,
                words,
                "Title " + words,
                words,
                words,
                List.of(words, words),
                List.of());
        var paragraph = new MeetingInput.Paragraph(
                List.of(new MeetingInput.Span(words, language, false), new MeetingInput.Span(words, Language.AR, true)),
                List.of(new MeetingInput.Citation("statement-1", words)));
        var share = new MeetingInput.Figure("37%", words);
        var line = new MeetingInput.Line("statement-1", words, Language.FR, List.of(share));
        return new MeetingInput(
                language,
                header,
                List.of(new MeetingInput.Section(words, List.of(paragraph))),
                List.of(new MeetingInput.AnnexTable(
                        1,
                        words,
                        words,
                        words,
                        List.of(new MeetingInput.Column("share", words)),
                        List.of(line, new MeetingInput.Line("b", words, Language.AR, List.of(share))))));
    }
}

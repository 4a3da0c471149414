package rostrum.summary.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;

class TermsTest {
    @Test
    void leavesOutWhatSaysNothing() {
        assertEquals(
                List.of("children", "report", "bully"),
                forms("How can the children’s report on a bully be?", Language.EN));
        assertEquals(List.of("école"), forms("L’école", Language.FR));
        assertEquals(List.of("学校", "保护", "孩子"), forms("学校应该保护我们的孩子", Language.ZH));
    }

    @Test
    void comparesChineseInPairsOfSigns() {
        assertEquals(
                List.of("学校", "校保", "保护"),
                Terms.toCompare("学校保护", Language.ZH).stream().map(Term::form).toList());
    }

    @Test
    void readsBothWaysOfWritingChinese() {
        assertEquals(List.of("學校", "保護", "孩子"), forms("學校應該保護我們的孩子", Language.ZH));
        assertEquals(stem("學校", Language.ZH), stem("学校", Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({"EN,reports,reporting", "FR,écoles,école", "ES,escuelas,escuela", "RU,школы,школа", "AR,المدرسة,مدرسة"})
    void givesTheFormsOfAWordOneStem(Language language, String one, String other) {
        assertEquals(stem(one, language), stem(other, language));
    }

    @Property(tries = 200)
    void everyTermStandsInTheText(@ForAll String text, @ForAll Language language) {
        for (var term : Terms.toRead(text, language)) {
            assertFalse(term.stem().isEmpty());
            assertTrue(text.toLowerCase(Locale.ROOT).contains(term.form()));
        }
    }

    @Test
    void countsWordsInEveryScript() {
        assertEquals(8, WordCount.of("I want somebody to answer, when I report."));
        assertEquals(6, WordCount.of("学校应该保护我们的孩子"));
        assertEquals(0, WordCount.of(" … ?! 😀"));
    }

    private static List<String> forms(String text, Language language) {
        return Terms.toRead(text, language).stream().map(Term::form).toList();
    }

    private static String stem(String word, Language language) {
        return Terms.toRead(word, language).get(0).stem();
    }
}

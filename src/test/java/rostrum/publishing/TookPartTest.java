package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.platform.Language;
import rostrum.summary.Analysis;
import rostrum.summary.Example;

class TookPartTest {
    @Test
    void namesNoGroupThatIsHidden() {
        var words = words(Example.joined(80, 0, 0, 1));

        assertFalse(words.contains("By region, the largest"), words);
        assertTrue(words.contains("their regions cannot be shown"), words);
    }

    @ParameterizedTest
    @CsvSource({"40, 29, 29, 0", "40, 0, 0, 90", "40, 0, 0, 35"})
    void neverTakesTheRestForAGroup(int europe, int africa, int asia, int unsaid) {
        var words = words(Example.joined(europe, africa, asia, unsaid));

        assertTrue(words.contains("the largest group shown is Europe: about 40 people"), words);
    }

    /** Europe is told by itself; nobody may read that each of the others is small. */
    @Test
    void saysWhoIsToldTogetherAndNotThatEachIsSmall() {
        var words = words(Example.joined(40, 29, 29, 0));

        assertTrue(words.contains("counted together as “Other regions, or not said”: Africa, Americas"), words);
        assertFalse(words.contains("weigh less"), words);
    }

    @Test
    void callsOneRegionOne() {
        var words = words(Example.alone(20, 15));

        assertTrue(words.contains("This region is not shown by itself but as part of"), words);
        assertTrue(words.contains("“Other regions, or not said”: Asia"), words);
        assertFalse(words.contains("counted together"), words);
    }

    @Test
    void makesNoOrderOfWhatLooksAlike() {
        var words = words(Example.joined(41, 39, 60, 0));
        var even = words(Example.joined(61, 30, 59, 0));

        assertTrue(words.contains("the largest group shown is Asia"), words);
        assertTrue(even.contains("the largest groups shown look equally large: "), even);
    }

    @Test
    void tellsGroupsApartAndNeverHowManyUsedPaper() {
        var words = words(Example.brought(15));

        assertTrue(words.contains("About 60 young people joined"), words);
        assertTrue(words.contains("Besides these, about 60 young people answered together"), words);
        assertTrue(words.contains("answered on paper"), words);
        assertFalse(words.contains("15"), words);
        assertFalse(words(Example.brought(9)).contains("on paper"));
    }

    private static String words(Analysis analysis) {
        var english = new Tongue(Language.EN);
        return new TookPart(english, analysis, new Annex(english, analysis))
                .section().paragraphs().stream()
                        .map(MeetingInput.Paragraph::words)
                        .collect(Collectors.joining("\n"));
    }
}

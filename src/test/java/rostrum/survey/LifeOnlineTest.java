package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.platform.Words;

class LifeOnlineTest {
    private final Survey survey = LifeOnline.survey();

    @Test
    void itsFilesHaveNoFlaw() {
        var flaws = new ArrayList<Flaw>();

        LifeOnline.read(flaws);

        assertEquals(List.of(), flaws);
    }

    @Test
    void itAsksTenQuestionsOfAllTypes() {
        var types =
                survey.questions().stream().map(Question::getClass).distinct().count();

        assertEquals(10, survey.asked());
        assertEquals(5, types);
    }

    @Test
    void itIsCompleteInAllSixLanguages() {
        for (var wording : survey.wordings().values())
            assertEquals(List.of(), wording.missing(), wording.language().tag());
        assertEquals(EnumSet.allOf(Language.class), EnumSet.copyOf(survey.languages()));
    }

    @Test
    void itSaysThatNobodyHasReviewedTheWordsYet() {
        for (var wording : survey.wordings().values()) assertFalse(wording.isReviewed());
    }

    @Test
    void noLanguageRepeatsTheEnglishWords() {
        var english = survey.in(Language.EN);
        for (var language : EnumSet.complementOf(EnumSet.of(Language.EN)))
            for (var question : survey.questions()) assertDiffer(english, survey.in(language), question);
    }

    private static void assertDiffer(Wording english, Wording other, Question question) {
        assertNotEquals(english.of(question).title(), other.of(question).title());
        for (var option : question.options())
            assertNotEquals(english.label(question, option), other.label(question, option), option);
    }

    @Test
    void titlesArePlainEnoughForOnePage() {
        for (var wording : survey.wordings().values())
            for (var question : survey.questions())
                assertTrue(
                        wording.of(question).title().length() <= 130,
                        wording.of(question).title());
    }

    @Test
    void everyTextOfThesePagesExistsInBothLanguages() {
        assertEquals(Words.keys(Language.EN, "survey"), Words.keys(Language.AR, "survey"));
        for (var decline : Decline.values()) assertTrue(Words.has(Language.EN, decline.key()));
    }
}

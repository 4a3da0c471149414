package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Value;

class QuestionTypesTest {
    private static final Matrix MATRIX = new Matrix("mood", List.of("home", "school"), List.of("good", "bad"));
    private static final Ranking RANKING = new Ranking("values", List.of("safe", "free", "fun"), 2);
    private static final Rating RATING = new Rating("stars", 5);
    private static final Quantity NUMBER =
            new Quantity("hours", BigDecimal.ZERO, new BigDecimal("24"), new BigDecimal("0.5"));
    private static final ShortText SHORT = new ShortText("game", 10);
    private static final CountryChoice COUNTRY = new CountryChoice("country");
    private static final Age AGE = new Age("age");
    private static final Picture PICTURE = new Picture("poster", List.of("hands", "door"), 1);
    private static final Agreement CONSENT = new Agreement("again");

    @Test
    void anAnswerOfEachTypeIsFine() {
        assertFine(MATRIX, picked("home.good", "school.bad"));
        assertFine(RANKING, picked("fun", "safe"));
        assertFine(RATING, picked("4"));
        assertFine(NUMBER, picked("2.5"));
        assertFine(SHORT, wrote("Chess"));
        assertFine(COUNTRY, picked("KE"));
        assertFine(AGE, picked("13-15"));
        assertFine(PICTURE, picked("door"));
        assertFine(CONSENT, picked("no"));
    }

    @Test
    void everyTypeCanBeDeclinedAndThenNothingIsGiven() {
        for (var question : List.of(MATRIX, RANKING, RATING, NUMBER, SHORT, COUNTRY, AGE, PICTURE, CONSENT))
            for (var decline : Decline.values()) {
                var declined = new Answer(List.of(), "", Optional.of(decline));
                assertFine(question, declined);
                assertEquals(Map.of(), question.given(declined));
            }
    }

    @Test
    void nothingAtAllIsToBeMended() {
        assertEquals("survey.choose-each", problem(MATRIX, Answer.NONE));
        assertEquals("survey.rank-more", problem(RANKING, Answer.NONE));
        assertEquals("survey.choose-one", problem(RATING, Answer.NONE));
        assertEquals("survey.write-number", problem(NUMBER, Answer.NONE));
        assertEquals("survey.write-some", problem(SHORT, Answer.NONE));
        assertEquals("survey.choose-one", problem(COUNTRY, Answer.NONE));
        assertEquals("survey.choose-one", problem(CONSENT, Answer.NONE));
    }

    @Test
    void everyRowOfAMatrixIsAnsweredOnce() {
        assertEquals("survey.choose-each", problem(MATRIX, picked("home.good")));
        assertEquals("survey.choose-each", problem(MATRIX, picked("home.good", "home.bad", "school.bad")));
    }

    @Test
    void aRowOfAMatrixIsAFieldOfItsOwn() {
        var form = new Form(Map.of("option.home", List.of("good"), "option.school", List.of("worse")));

        assertEquals(picked("home.good"), Answer.of(form).to(MATRIX));
    }

    @Test
    void aMatrixIsGivenRowByRow() {
        var given = MATRIX.given(picked("home.good", "school.bad"));

        assertEquals(new Value.One("bad"), given.get("mood.school"));
        assertEquals(Value.WORDS, given.get("mood"));
    }

    @Test
    void aCellOfAMatrixIsCalledByItsRowAndItsColumn() {
        var words = new QuestionWords("", "", "", Map.of("good", "Well"), Map.of("home", "At home"), Map.of());
        var wording = new Wording(Language.EN, "", false, Map.of("mood", words), List.of(), List.of());

        assertEquals("At home: Well", wording.label(MATRIX, "home.good"));
    }

    @Test
    void theOrderOfARankingStays() {
        var form = new Form(Map.of("option", List.of("fun", "safe")));

        assertEquals(List.of("fun", "safe"), Answer.of(form).to(RANKING).options());
        assertEquals(
                new Value.Some(Set.of("safe", "fun")),
                RANKING.given(picked("fun", "safe")).get("values"));
    }

    @Test
    void aRankingThatIsNotFullOrTooFullIsToBeMended() {
        assertEquals("survey.rank-more", problem(RANKING, picked("fun")));
        assertEquals("survey.choose-fewer", problem(RANKING, picked("fun", "safe", "free")));
    }

    @Test
    void aNumberIsUnderstoodInTheDigitsOfItsWriter() {
        assertEquals(Optional.of("2.5"), NUMBER.keeps("٢٫٥"));
        assertEquals(Optional.of("2.5"), NUMBER.keeps(" 2,5 "));
        assertEquals(Optional.of("-3"), NUMBER.keeps("−3"));
        assertEquals(Optional.empty(), NUMBER.keeps("many"));
        assertEquals(Optional.empty(), NUMBER.keeps("1" + "0".repeat(40)));
    }

    @Test
    void aNumberOffItsRangeOrStepSaysBoth() {
        for (var typed : List.of("-0.5", "24.5", "1.25"))
            assertEquals(
                    List.of(new Problem(
                            "option",
                            "survey.number-range",
                            Map.of("least", NUMBER.least(), "most", NUMBER.most(), "step", NUMBER.step()))),
                    NUMBER.problems(picked(typed)));
    }

    @Test
    void aCountryThatDoesNotExistIsNotKept() {
        assertEquals(Answer.NONE, picked("QQ").to(COUNTRY));
        assertEquals("Kenya", COUNTRY.label("KE", Language.EN).orElseThrow());
        assertTrue(COUNTRY.options().size() > 150);
    }

    @Test
    void agesAndCountriesNeedNoWords() {
        assertEquals(Map.of(), AGE.worded());
        assertEquals(Map.of(), COUNTRY.worded());
        assertEquals("13 to 15", AGE.label("13-15", Language.EN).orElseThrow());
    }

    @Test
    void onlyTheEndsOfARatingHaveWords() {
        assertEquals(Map.of("options", List.of("1", "5")), RATING.worded());
        assertEquals("4", RATING.label("4", Language.AR).orElseThrow());
    }

    @Test
    void aPictureNeedsWordsForThoseWhoDoNotSeeIt() {
        assertEquals(List.of("hands", "door"), PICTURE.worded().get("alternatives"));
    }

    private static void assertFine(Question question, Answer answer) {
        assertEquals(List.of(), question.problems(answer), question.code());
        assertEquals(answer, answer.to(question), question.code());
    }

    private static String problem(Question question, Answer answer) {
        return question.problems(answer).get(0).key();
    }

    private static Answer picked(String... options) {
        return new Answer(List.of(options), "", Optional.empty());
    }

    private static Answer wrote(String words) {
        return new Answer(List.of(), words, Optional.empty());
    }
}

package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

        assertEquals(picked("home.good"), Answer.of(form, "").to(MATRIX));
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

        assertEquals(List.of("fun", "safe"), Answer.of(form, "").to(RANKING).options());
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
        assertEquals(Optional.empty(), NUMBER.keeps("1" + "0".repeat(40)));
        assertEquals(Optional.empty(), NUMBER.keeps("  "));
    }

    @Test
    void whatIsNoNumberIsKeptAsTypedAndIsToBeMended() {
        var typed = new Answer(List.of("two or\nthree"), "", Optional.empty()).to(NUMBER);

        assertEquals(List.of("two\u00a0or\u00a0three"), typed.options());
        assertEquals("survey.write-digits", problem(NUMBER, typed));
        assertEquals(Map.of(), NUMBER.given(typed));
    }

    /** A thousand, or one: nobody but the writer knows. */
    @Test
    void aSeparatorBetweenThousandsIsAskedAbout() {
        var steps = new Quantity("steps", BigDecimal.ZERO, new BigDecimal("5000"), BigDecimal.ONE);
        var fine = new Quantity("fine", BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.001"));

        for (var typed : List.of("1,000", "1.000", "١٬٠٠٠", "1 000"))
            assertEquals("survey.write-digits", problem(steps, picked(typed).to(steps)), typed);
        assertFine(fine, picked("1.250"));
        assertFine(steps, picked("1000"));
    }

    @Test
    void aNumberIsReadAsItsReaderWritesIt() {
        assertEquals("2,5", NUMBER.label("2.5", Language.FR).orElseThrow());
        assertEquals(Optional.empty(), NUMBER.label("many", Language.FR));
    }

    @Test
    void anOrderIsChangedOneButtonAtATime() {
        var first = move("in.fun", Answer.NONE);
        var both = move("in.safe", first);

        assertEquals(picked("fun", "safe"), both);
        assertEquals(picked("safe", "fun"), move("up.safe", both));
        assertEquals(picked("safe", "fun"), move("down.fun", both));
        assertEquals(picked("safe"), move("out.fun", both));
    }

    @Test
    void whatCannotBeDoneLeavesTheOrderAsItIs() {
        var full = picked("fun", "safe");

        for (var button : List.of("in.free", "in.fun", "up.fun", "down.safe", "out.free", "up.nothing"))
            assertEquals(full, move(button, full), button);
        for (var button : List.of("next", "in", "sideways.fun", "up.fun.safe"))
            assertEquals(Optional.empty(), Move.of(RANKING, button, ""), button);
        assertEquals(Optional.empty(), Move.of(NUMBER, "up.fun", ""));
    }

    @Test
    void whoPutsAnOptionInOrderDoesNotDeclineAnyMore() {
        assertEquals(picked("fun"), move("in.fun", new Answer(List.of(), "", Optional.of(Decline.SKIP))));
    }

    @Test
    void thePressedButtonIsFoundAgainAsLongAsItIsThere() {
        var three = new Ranking("values", List.of("a", "b", "c", "d"), 3);

        assertEquals("up.c", next(three, "up.c", "b", "c", "a"));
        assertEquals("down.c", next(three, "up.c", "c", "b", "a"));
        assertEquals("up.a", next(three, "down.a", "b", "c", "a"));
        assertEquals("in.a", next(three, "out.a", "b"));
        assertEquals("in.a", next(three, "in.b", "b"));
        assertEquals("order", next(three, "in.b", "a", "c", "b"));
    }

    private static String next(Ranking ranking, String button, String... order) {
        return Move.of(ranking, button, "").orElseThrow().next(picked(order));
    }

    private static Answer move(String button, Answer answer) {
        return Move.of(RANKING, button, "").orElseThrow().on(answer);
    }

    @Test
    void whoDeclinesAMatrixTakesBackItsRadioButtons() {
        var form = new Form(Map.of("option.home", List.of("good"), "decline", List.of("skip")));

        assertFine(MATRIX, Answer.of(form, "").to(MATRIX));
    }

    @Test
    void amongOthersAQuestionHasFieldsOfItsOwn() {
        var form = new Form(new TreeMap<>(Map.of(
                "mood.option.home", List.of("good"),
                "mood.option.school", List.of("bad"),
                "option.home", List.of("bad"),
                "safe.option", List.of("4"),
                "talk.words", List.of("Chess"))));

        assertEquals(picked("home.good", "school.bad"), Answer.of(form, "mood.").to(MATRIX));
        assertEquals(picked("4"), Answer.of(form, "safe.").to(RATING));
        assertEquals(wrote("Chess"), Answer.of(form, "talk.").to(SHORT));
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

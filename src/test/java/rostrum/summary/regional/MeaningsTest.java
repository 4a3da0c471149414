package rostrum.summary.regional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rostrum.people.AgeBand;
import rostrum.people.Region;
import rostrum.platform.Language;
import rostrum.survey.Survey;

/** What the words of other tools mean, and what is not guessed. */
class MeaningsTest {
    private static final Survey SURVEY = Forms.survey();

    @ParameterizedTest
    @CsvSource({"real-person", "realperson", "Real_Person", "A real person", "' a  REAL person '", "شخص حقيقي"})
    void anOptionIsKnownByItsCodeOrItsWordsInAnyLanguage(String cell) {
        assertEquals(
                Optional.of("real-person"),
                Meanings.option(cell, SURVEY.question("first").orElseThrow(), SURVEY));
    }

    @Test
    void severalOptionsStandInOneCell() {
        var question = SURVEY.question("helps").orElseThrow();

        for (var cell : List.of(
                "friend;parent",
                "A friend; A parent",
                "friend parent",
                "parent|friend",
                "A parent A friend",
                "صديق أحد الوالدين"))
            assertEquals(Optional.of(Set.of("friend", "parent")), Meanings.options(cell, question, SURVEY), cell);
        for (var cell : List.of("friend;somebody", "A friend A neighbour", "A friendA parent", "A friend A"))
            assertEquals(Optional.empty(), Meanings.options(cell, question, SURVEY), cell);
    }

    @ParameterizedTest
    @CsvSource({
        "9, UNDER_10",
        "10, FROM_10",
        "12, FROM_10",
        "13, FROM_13",
        "15, FROM_13",
        "16, FROM_16",
        "17, FROM_16",
        "18, FROM_18",
        "24, FROM_18",
        "25, FROM_25",
        "13-15, FROM_13",
        "13–15, FROM_13"
    })
    void anAgeIsOneOfOurBands(String cell, AgeBand band) {
        assertEquals(Optional.of(band), Meanings.band(cell));
    }

    @ParameterizedTest
    @CsvSource({"AFR, AFR", "afr, AFR", "Africa, AFR", "KE, AFR", "Kenya, AFR", "Франция, EUR", "XX, UNKNOWN"})
    void aCountryTellsItsRegion(String cell, Region region) {
        assertEquals(Optional.of(region), Meanings.region(cell));
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertEquals(Optional.empty(), Meanings.region("Atlantis"));
        assertEquals(Optional.empty(), Meanings.band("young"));
        assertEquals(Optional.empty(), Meanings.band("130"));
        assertEquals(Optional.empty(), Meanings.language("Klingon"));
        assertEquals(Optional.empty(), Meanings.tick("perhaps"));
        assertEquals(Optional.of(Language.FR), Meanings.language("fr-FR"));
    }

    @Test
    void eachToolNamesColumnsInItsOwnWay() {
        assertEquals(
                List.of("ID", "NOTHING", "LANGUAGE", "CHOICE:first", "CHOICE:helps", "CHOICE:helps", "TEXT:why"),
                guessed(
                        Tool.LIMESURVEY,
                        "id",
                        "submitdate",
                        "startlanguage",
                        "first",
                        "helps[friend]",
                        "helps[parent]",
                        "why"));
        assertEquals(
                List.of("ID", "CHOICE:first", "CHOICE:helps", "TEXT:why", "BAND", "REGION"),
                guessed(Tool.KOBO, "_id", "group_a/first", "group_a/helps", "group_a/why", "age", "country"));
        assertEquals(
                List.of("ID", "CHOICE:first", "TEXT:why"),
                guessed(Tool.EUSURVEY, "Contribution ID", "What comes first?", "Why?"));
        assertEquals(
                List.of("ID", "NOTHING", "TEXT:why", "LANGUAGE"),
                guessed(Tool.DECIDIM, "id", "title/en", "body/en", "locale"));
        assertEquals(List.of("CHOICE:first", "NOTHING"), guessed(Tool.OTHER, "1. What comes first?", "first"));
    }

    private static List<String> guessed(Tool tool, String... header) {
        return new Preset(tool, SURVEY)
                .guess(List.of(header)).parts().stream().map(Part::code).toList();
    }

    @Test
    void oneColumnIsOneThing() {
        var header = List.of("helps[friend]", "helps[parent]", "a", "b");
        var twice =
                new Plan(List.of(helps(), helps(), new Part(Part.Kind.TEXT, "why"), new Part(Part.Kind.TEXT, "why")));

        assertEquals(
                List.of("c3 summary.regional.part-twice"),
                twice.problems(header, SURVEY).stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
        assertEquals(
                "summary.regional.no-part",
                new Plan(List.of(Part.NOTHING))
                        .problems(List.of("a"), SURVEY)
                        .get(0)
                        .key());
        assertEquals(twice, Plan.read(twice.canonical(), SURVEY));
    }

    private static Part helps() {
        return new Part(Part.Kind.CHOICE, "helps");
    }
}

package rostrum.survey.surveyjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rostrum.publishing.Golden;
import rostrum.survey.Flaw;

/** Surveys as SurveyJS Creator writes them, and files that mean ill or went wrong. */
class SurveyJsTest {
    private static final String SURVEY = """
            {
              "title": {"default": "Our apps", "fr": "Nos applications", "de": "Unsere Apps"},
              "logoPosition": "right",
              "showProgressBar": "top",
              "completedHtml": "<h3>Thanks</h3>",
              "pages": [
                {"name": "p1", "title": "Apps", "visibleIf": "{Start Now} = true", "elements": [
                  {"type": "checkbox", "name": "which apps", "title": {"default": "Which?", "fr": "Lesquelles ?"},
                   "isRequired": true, "choices": ["chat", {"value": "video", "text": {"default": "Videos", "fr": "Vidéos"}}],
                   "showOtherItem": true, "colCount": 2},
                  {"type": "panel", "name": "inner", "visibleIf": "{which apps} anyof ['chat', 'video']", "elements": [
                    {"type": "text", "name": "hours", "inputType": "number", "min": 0, "max": 24, "isRequired": true},
                    {"type": "text", "name": "age", "inputType": "number",
                     "validators": [{"type": "numeric", "minValue": 10, "maxValue": 24}]},
                    {"type": "text", "name": "count", "inputType": "number"},
                    {"type": "text", "name": "mail", "inputType": "email"},
                    {"type": "comment", "name": "why", "title": "You said {which apps}. Why?", "maxLength": 300,
                     "visibleIf": "{hours} >= 2 && !({hours} > 20) || {hours} empty"}]},
                  {"type": "matrix", "name": "fair", "title": "How fair?", "columns": [{"value": 1, "text": "Unfair"},
                   {"value": 2, "text": "Fair"}], "rows": ["home", "school"]}]},
                {"name": "p0", "elements": [
                  {"type": "boolean", "name": "Start Now", "title": "Shall we?"},
                  {"type": "html", "name": "bye", "html": "<b>Thank</b> you<br>all<script>alert(1)</script>"},
                  {"type": "rating", "name": "stars", "visibleIf": "{fair.home} <> 1 and {stars} * 2 > 3"},
                  {"type": "rating", "name": "again", "rateValues": [{"value": "no", "text": "No"},
                   {"value": "yes", "text": "Yes"}], "visibleIf": "{fair.home} <> 1 and 3 <= {stars}"},
                  {"type": "radiogroup", "name": "one", "choices": ["only"]},
                  {"type": "dropdown", "name": "where", "choicesByUrl": {"url": "https://example.org/list"}},
                  {"type": "paneldynamic", "name": "each"},
                  {"type": "signaturepad", "name": "sign"}]}]
            }
            """;

    private final List<Flaw> omitted = new ArrayList<>();

    @Test
    void aSurveyFromElsewhereBecomesFilesAndAListOfTheRest() throws IOException {
        var files = SurveyJs.survey(SURVEY, "our-apps", omitted);

        Golden.same("exchange-apps-taken.txt", String.join("\n", files.values()) + "\n" + told());
    }

    @Test
    void aScriptWithoutEndTakesTheRestWithIt() {
        assertEquals("Read this", Html.plain("Read this" + "<script ".repeat(1_000) + "never <b>said"));
        assertEquals("a < b", Html.plain("<p class='x'>a &lt; b</p>"));
    }

    @Test
    void whatIsNotTakenIsNamedOnceOrWhereItMatters() {
        SurveyJs.survey("""
                {"pages": [{"elements": [
                  {"type": "comment", "name": "a", "isRequired": true, "enableIf": "{b} = 1"},
                  {"type": "comment", "name": "b", "isRequired": true, "enableIf": "{a} = 1"}]}]}
                """, "x", omitted);

        assertEquals(
                List.of(
                        "pages[0].elements[0] a survey.exchange.property",
                        "pages[0].elements[0] a survey.exchange.demand",
                        "pages[0].elements[1] b survey.exchange.demand"),
                omitted.stream()
                        .map(flaw -> flaw.file() + " " + flaw.about() + " " + flaw.key())
                        .toList());
    }

    @Test
    void theLanguageOfTheFormIsKeptApart() {
        var files = SurveyJs.survey("""
                {"locale": "fr", "title": {"default": "Nous", "en": "We"}, "elements": [
                  {"type": "comment", "name": "a", "title": {"default": "Quoi ?", "en": "What?"}},
                  {"type": "comment", "name": "b", "title": "Et alors ?"}]}
                """, "x", omitted);

        assertTrue(files.getOrDefault("en.yaml", "").contains("\"title\": \"What?\""), files::toString);
        assertTrue(files.getOrDefault("fr.xlf", "").contains("<target>Quoi ?</target>"), files::toString);
        assertTrue(files.getOrDefault("fr.xlf", "").contains("<target>Et alors ?</target>"), files::toString);
        assertFalse(files.getOrDefault("en.yaml", "").contains("Et alors"));
        assertEquals(List.of("survey.exchange.no-english"), keys());
    }

    @Test
    void aMarkOfTheEncodingIsNoPartOfIt() {
        var json = "\uFEFF{\"elements\": [{\"type\": \"comment\", \"name\": \"a\"}]}";

        assertTrue(SurveyJs.survey(json, "x", omitted)
                .getOrDefault("survey.yaml", "")
                .contains("code: \"a\""));
    }

    @Test
    void jsonIsBounded() {
        assertEquals(List.of("survey.exchange.deep"), refused("[".repeat(100_000)));
        assertEquals(
                List.of("survey.exchange.deep"),
                refused("{\"a\":\"\\\"\",\"b\":" + "[".repeat(40) + "]".repeat(40) + "}"));
        assertEquals(List.of("survey.exchange.json"), refused("{"));
        assertEquals(List.of("survey.exchange.json"), refused("[]"));
        assertEquals(List.of("survey.exchange.json"), refused(""));
    }

    @Test
    void whatNobodyMeansIsNotReckonedOut() {
        var files = SurveyJs.survey(
                """
                {"pages": 5, "title": [1], "locale": {}, "elements": [
                  {"type": "text", "name": "n", "inputType": "number", "min": 1e999999999, "max": 3},
                  {"type": "rating", "name": 1e-999999999}, 7, null, [],
                  {"type": "comment", "name": "long", "title": "%s", "visibleIf": "%s"}]}
                """.formatted("x".repeat(20_000), "(".repeat(4_000) + "{n} = 1" + ")".repeat(4_000)), "x", omitted);

        assertTrue(keys().containsAll(
                        List.of("survey.exchange.range", "survey.exchange.long", "survey.exchange.relevant")));
        assertTrue(files.getOrDefault("survey.yaml", "").contains("code: \"long\""));
    }

    @Test
    void aSurveyWithoutEndIsCutAndToldOnce() {
        var many = "{\"type\": \"comment\", \"name\": \"q%d\"},";
        var elements = new StringBuilder();
        for (int i = 0; i < 5_000; i++) elements.append(many.formatted(i));

        SurveyJs.survey("{\"elements\": [" + elements + "{}]}", "x", omitted);

        assertEquals(List.of("survey.exchange.most"), keys());
    }

    /** Whoever uploads something gets an answer, whatever it is. */
    @Property(tries = 500)
    void anyJsonAtAllIsReadOrNamed(@ForAll("surveys") String json) {
        var files = SurveyJs.survey(json, "x", new ArrayList<>());

        assertTrue(files.getOrDefault("survey.yaml", "").startsWith("survey: "), json);
    }

    @Provide
    Arbitrary<String> surveys() {
        var words = Arbitraries.of(
                "a", "b", "1", "-", "{a} = 'b'", "{a} > 1 and (", "!{b} contains 'a'", "not", "<p>", "fr");
        var types = Arbitraries.of(
                "text",
                "comment",
                "rating",
                "matrix",
                "boolean",
                "html",
                "ranking",
                "imagepicker",
                "checkbox",
                "panel",
                "radiogroup",
                "file",
                "paneldynamic");
        var values = Arbitraries.oneOf(
                words.map(word -> "\"" + word + "\""),
                Arbitraries.integers().between(-9, 99).map(String::valueOf),
                Arbitraries.of(
                        "true",
                        "null",
                        "[]",
                        "{}",
                        "[\"a\",\"b\"]",
                        "[1,2,3]",
                        "{\"fr\":\"x\",\"default\":\"y\"}",
                        "[{\"value\":\"a\",\"text\":\"A\"},{\"value\":\"b\"}]",
                        "[[1]]"));
        var keys = Arbitraries.of(
                "title",
                "description",
                "choices",
                "rows",
                "columns",
                "visibleIf",
                "min",
                "max",
                "step",
                "rateMin",
                "rateMax",
                "rateValues",
                "rateStep",
                "maxSelectedChoices",
                "inputType",
                "elements",
                "rostrum",
                "html",
                "validators",
                "maxLength",
                "labelTrue");
        var element = Arbitraries.maps(keys, values)
                .ofMaxSize(6)
                .flatMap(map ->
                        types.flatMap(type -> words.map(name -> "{\"type\":\"" + type + "\",\"name\":\"" + name + "\""
                                + map.entrySet().stream()
                                        .map(entry -> ",\"" + entry.getKey() + "\":" + entry.getValue())
                                        .collect(Collectors.joining())
                                + "}")));
        return element.list().ofMaxSize(8).map(all -> "{\"elements\":[" + String.join(",", all) + "]}");
    }

    private List<String> refused(String json) {
        omitted.clear();
        assertTrue(SurveyJs.survey(json, "x", omitted).isEmpty());
        return keys();
    }

    private List<String> keys() {
        return omitted.stream().map(Flaw::key).toList();
    }

    private String told() {
        return omitted.stream().map(Flaw::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}

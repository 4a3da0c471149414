package rostrum.survey;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;

/** All questions on one page: what is kept, what is said to be missing, and what is sent in the end. */
@ExtendWith(ArquillianExtension.class)
class LongFormIT {
    private static final String[] WHOLE = {
        "age.option", "13-15",
        "country.option", "KE",
        "again.option", "no",
        "devices.option", "phone",
        "hours.option", "٢٫٥",
        "mood.option.home", "calm",
        "mood.option.school", "tired",
        "help-first.option", "adult",
        "help-first.words", "They listen.",
        "values.option", "fun",
        "values.option", "free",
        "values.option", "private",
        "easy.decline", "skip",
        "easy.option", "skip",
        "poster.option", "door",
        "word.words", "Wide-open"
    };

    @Inject
    Scenes scenes;

    @Inject
    Answers answers;

    private String consultation;
    private String form;
    private Guest guest;

    @BeforeEach
    void opens() {
        consultation = scenes.asking("kinds");
        form = "/consultations/" + consultation + "/form";
        guest = scenes.participant(consultation);
    }

    @AfterEach
    void tidy() {
        scenes.tidy(consultation);
    }

    @Test
    void everythingIsKeptAsItStandsRightOrWrong() {
        assertEquals(
                303, send("save", "hours.option", "two or so", "word.words", " Wide ", "mood.option.home", "calm"));

        assertEquals("two\u00a0or\u00a0so", question("hours").getString("words"));
        assertEquals(" Wide ", question("word").getString("words"));
        assertEquals(200, guest.asks(form).status());
    }

    @Test
    void whatIsMissingIsNamedQuestionByQuestion() {
        var page = guest.sends(form, "go", "next", "hours.option", "25", "again.option", "no");

        assertEquals(422, page.status());
        var links = Pattern.compile("<li><a href=\"#([^\"]+)\">")
                .matcher(page.answer().body())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertEquals(
                List.of(
                        "age.option",
                        "country.option",
                        "devices.option",
                        "hours.option",
                        "mood.option.home",
                        "help-first.option",
                        "values.option",
                        "easy.option",
                        "poster.option",
                        "word.words"),
                links);
        for (var link : links) assertTrue(page.answer().body().contains(" id=\"" + link + "\""), link);
        assertTrue(page.answer().body().contains("value=\"25\""));
    }

    @Test
    void everybodyIsAskedInTheWordsForTheirAgeAndInEasyOnesWhereTheyWantThem() {
        assertEquals("Which word fits life online?", question("word").getString("title"));
        assertEquals("One word is enough, in any language.", question("word").getString("hint"));

        guest = new Guest(guest.house(), guest.cookies() + "; words=easy", guest.token());

        assertEquals("One word for life online?", question("word").getString("title"));
        assertEquals("One word is enough, in any language.", question("word").getString("hint"));
    }

    /** On another device all was sent meanwhile: words are given back, and who worries is heard. */
    @Test
    void whatComesAfterSendingIsNotLost() {
        goesOn(WHOLE);
        guest.sends(form.replace("/form", "/answers"));

        assertEquals(303, guest.sends(form, WHOLE).status());
        var late = guest.sends(form, "go", "next", "word.words", "Too late");
        assertEquals(409, late.status());
        assertTrue(late.answer().body().contains("Too late"));

        var worry = guest.sends(form, "go", "word.worry", "word.words", "He threatens me");
        assertEquals(200, worry.status());
        assertTrue(worry.answer().body().contains("He threatens me"));
        assertTrue(worry.answer().body().contains("/worry"));
    }

    @Test
    void wholeAndInOrderItIsSent() {
        assertEquals("/answers", goesOn(WHOLE));
        assertEquals(303, guest.sends(form.replace("/form", "/answers")).status());

        var sent = sent();
        assertEquals(List.of("2.5"), sent.get("hours"));
        assertEquals(List.of("home.calm", "school.tired"), sent.get("mood"));
        assertEquals(List.of("fun", "free", "private"), sent.get("values"));
        assertEquals(List.of("KE"), sent.get("country"));
        assertEquals(List.of(), sent.get("easy"));
        assertFalse(sent.containsKey("values-safe"));
        assertEquals("/sent", at(guest.opens(form).answer().headers().firstValue("Location")));
    }

    @Test
    void whatDoesNotFitOtherAnswersIsNotSent() {
        goesOn(with(WHOLE, "values-safe.option", "4", "idea.words", "Nobody asked me.", "idea.decline", ""));

        var check = guest.opens(form.replace("/form", "/answers")).answer().body();
        assertTrue(check.contains("How safe do young people feel online?"), "the notice names it");
        var cost = guest.sends(form.replace("/form", "/answers"));

        assertTrue(cost.statements().size() <= 10, cost::toString);
        assertFalse(sent().containsKey("values-safe"));
        assertFalse(sent().containsKey("idea"));
        assertFalse(guest.asks("/me/data").answer().body().contains("Nobody asked me."));
    }

    @Test
    void wordsThatAreTakenBackAreGone() {
        send("save", "word.words", "Wide-open", "idea.words", "An idea");
        send("save", "word.words", "", "idea.words", "Another idea");

        var kept = guest.asks("/me/data").answer().body();
        assertFalse(kept.contains("Wide-open"), kept);
        assertTrue(kept.contains("Another idea"), kept);
    }

    @Test
    void aWorryKeepsThePageAndGoesToTheSafetyTeam() {
        var page =
                guest.sends(form, "go", "idea.worry", "idea.words", "Somebody threatens me", "word.words", "Wide-open");

        assertEquals("/questions/14/worry", at(page.answer().headers().firstValue("Location")));
        assertTrue(guest.opens("/consultations/" + consultation + "/questions/14/worry")
                .answer()
                .body()
                .contains("Somebody threatens me"));
        assertEquals("Wide-open", question("word").getString("words"));
    }

    @Test
    void theFieldsOfOneQuestionAreNotThoseOfAnother() {
        send("save", "option", "yes", "words", "Lost", "again.option", "no");

        assertEquals(List.of("no"), picked("again"));
        assertFalse(guest.asks("/me/data").answer().body().contains("Lost"));
    }

    @Test
    void aPictureIsServedAsWhatItIsAndNothingElseIs() {
        var address =
                question("poster").getJsonArray("options").getJsonObject(2).getString("picture");
        var picture = scenes.caller().opens(address);

        assertEquals(200, picture.statusCode());
        assertEquals(
                "image/svg+xml", picture.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "nosniff",
                picture.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(picture.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
        for (var other : List.of("kinds/pictures/x/survey.yaml", "kinds/pictures/x/en.yaml", "no/pictures/x/door.svg"))
            assertEquals(404, scenes.caller().opens("/surveys/" + other).statusCode(), other);
    }

    private int send(String go, String... fields) {
        return guest.sends(form, with(fields, "go", go)).status();
    }

    private String goesOn(String... fields) {
        var answer = guest.sends(form, with(fields, "go", "next")).answer();
        assertEquals(303, answer.statusCode(), answer.body());
        return at(answer.headers().firstValue("Location"));
    }

    private String at(Optional<String> location) {
        return location.orElseThrow().replaceFirst(".*/consultations/" + consultation, "");
    }

    /** Every question answered in order, and more fields. */
    static String[] whole(String... more) {
        return with(WHOLE, more);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private Map<String, List<String>> sent() {
        return answers.answered(consultation).stream().collect(toMap(Answered::question, Answered::options));
    }

    private List<String> picked(String question) {
        return question(question).getJsonArray("options").getValuesAs(JsonValue::asJsonObject).stream()
                .filter(option -> option.getBoolean("picked"))
                .map(option -> option.getString("code"))
                .toList();
    }

    private JsonObject question(String code) {
        try (var reader =
                Json.createReader(new StringReader(guest.asks(form).answer().body()))) {
            return reader.readObject().getJsonArray("questions").getValuesAs(JsonValue::asJsonObject).stream()
                    .filter(question -> question.getString("code").equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

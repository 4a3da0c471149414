package rostrum.survey.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rostrum.budget.Cost;
import rostrum.budget.Guest;
import rostrum.budget.Scenes;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.survey.Edition;
import rostrum.survey.Surveys;

/** A survey is written, published and asked; two editors at once lose nothing, and what is published stays. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {
    private static final String[] TITLES = {"title", "What helps you?", "topic", "Help", "hint", "Pick one."};

    @Inject
    Scenes scenes;

    @Inject
    Surveys surveys;

    @Resource(lookup = "java:comp/env/jdbc/rostrum")
    DataSource source;

    private Guest editor;
    private String code;
    private String draft;

    @BeforeEach
    void begins() {
        editor = scenes.staff("editor");
        code = "club-" + Id.fresh();
        draft = done(editor.sends("/desk/surveys", "code", code, "title", "Our club"));
    }

    @Test
    void whatIsWrittenIsPublishedAndAsked() {
        write();
        assertEquals(draft, done(editor.sends(draft + "/publication", "number", number())));

        var consultation = scenes.asking("kinds");
        surveys.choose(consultation, edition(1), "editor");
        var page = scenes.participant(consultation).opens("/consultations/" + consultation + "/questions/1");

        assertTrue(page.answer().body().contains("What helps you?"), page::toString);
    }

    @Test
    void anotherVersionLeavesTheFirstAsItWas() {
        write();
        done(editor.sends(draft + "/publication", "number", number()));
        var consultation = scenes.asking("kinds");
        surveys.choose(consultation, edition(1), "editor");

        draft = done(editor.sends("/desk/surveys", "from", code + ".1"));
        saves("title", "What would help you more?", "topic", "Help");
        done(editor.sends(draft + "/publication", "number", number()));

        var first = surveys.surveyOf(consultation).orElseThrow();
        assertEquals(1, first.version());
        var asked = first.question("helps").orElseThrow();
        assertEquals("What helps you?", first.in(Language.EN).of(asked).title());
        assertEquals(2, edition(2).survey().version());
        var changed = read("/differences").getJsonArray("differences").getJsonObject(0);
        assertEquals("CHANGED", changed.getString("kind"));
        assertEquals("helps", changed.getString("place"));
    }

    @Test
    void whatHasAFlawIsNotPublished() {
        done(editor.sends(draft + "/questions", "question", "What?", "code", "helps", "type", "single"));

        assertEquals(
                409, editor.sends(draft + "/publication", "number", number()).status());
        assertEquals(0, read("").getInt("published"));
    }

    @Test
    void nothingOtherGoesOutThanWhatWasLookedAt() {
        write();
        var seen = number();
        saves("title", "Something else?", "topic", "Help");

        assertEquals(409, editor.sends(draft + "/publication", "number", seen).status());
    }

    @Test
    void twoEditorsAtTheSameQuestionSeeBothTexts() {
        write();
        var seen = number();
        saves("title", "The first editor’s words", "topic", "Help");

        var page = editor.sends(draft + "/questions/helps", fields(seen, "title", "The second editor’s words"));

        assertEquals(409, page.status());
        assertTrue(page.answer().body().contains("The first editor’s words"));
        assertTrue(page.answer().body().contains("The second editor’s words"));
        assertEquals("The first editor’s words", title());
    }

    @Test
    void twoEditorsAtDifferentQuestionsDoNotHinderEachOther() {
        write();
        var seen = number();
        done(editor.sends(draft + "/questions", "question", "And why?", "code", "why", "type", "long-text"));

        done(editor.sends(draft + "/questions/helps", fields(seen, "title", "Other words")));

        assertEquals("Other words", title());
        assertEquals(2, read("").getJsonArray("questions").size());
    }

    @Test
    void goingBackIsAnotherStep() {
        write();
        var before = number();
        saves("title", "A mistake");

        done(editor.sends(draft + "/return", "number", before));

        assertEquals("What helps you?", title());
        assertTrue(Integer.parseInt(number()) > Integer.parseInt(before) + 1);
    }

    @Test
    void aRemovedQuestionIsGoneAndOthersMove() {
        write();
        done(editor.sends(draft + "/questions", "question", "And why?", "code", "why", "type", "long-text"));

        done(editor.sends(draft + "/order", "go", "up.why", "number", number()));
        assertEquals(List.of("why", "helps"), questions());
        done(editor.sends(draft + "/order", "go", "remove.helps", "number", number()));
        assertEquals(List.of("why"), questions());
    }

    @Test
    void translationsGoOutAndComeBack() {
        write();
        done(editor.sends(draft + "/languages", "go", "add.fr"));
        var words = draft + "/words/fr";
        done(editor.sends(words, "number", number(), "w.helps.title", "Qu’est-ce qui t’aide ?", "w.helps.topic", ""));
        assertEquals(1, read("/words/fr").getJsonObject("counts").getInt("DRAFT"));

        var out = editor.opens(words + "/xliff").answer().body();
        var back = out.replace("Qu’est-ce qui t’aide ?", "Qu’est-ce qui t’aiderait ?")
                .replace("state=\"translated\"", "state=\"reviewed\"");
        done(editor.sends(words + "/xliff", "number", number(), "xliff", back));

        assertEquals(1, read("/words/fr").getJsonObject("counts").getInt("REVIEWED"));
        saves("title", "What helps you most?", "topic", "Help");
        assertEquals(1, read("/words/fr").getJsonObject("counts").getInt("STALE"));
        var broken = editor.sends(words + "/xliff", "number", number(), "xliff", "<xliff");
        assertEquals(422, broken.status());
        assertTrue(broken.answer().body().contains("&lt;xliff"));
    }

    @Test
    void twoTranslatorsOfTheSameTextSeeBoth() {
        write();
        done(editor.sends(draft + "/languages", "go", "add.fr"));
        var seen = number();
        done(editor.sends(draft + "/words/fr", "number", seen, "w.helps.title", "L’un"));

        var page =
                editor.sends(draft + "/words/fr", "number", seen, "w.helps.title", "L’autre", "w.title", "Notre club");

        assertEquals(409, page.status());
        for (var words : List.of("L’un", "L’autre", "Notre club"))
            assertTrue(page.answer().body().contains(words), words);
    }

    @Test
    void aPreviewAsksAndKeepsNothing() throws SQLException {
        write();
        var before = count();
        var first = editor.opens(draft + "/preview?band=13-15");
        assertTrue(first.answer().body().contains("What helps you?"), first::toString);
        assertEquals(
                "noindex", first.answer().headers().firstValue("X-Robots-Tag").orElse(""));

        var wrong = editor.sends(draft + "/preview", "page", "1", "go", "next", "band", "13-15", "tongue", "en");
        assertEquals(422, wrong.status());
        var end = editor.sends(
                draft + "/preview", "page", "1", "go", "next", "band", "13-15", "tongue", "en", "helps.option", "talk");
        assertEquals(200, end.status());
        assertFalse(end.answer().body().contains("What helps you?"));
        assertEquals(before, count());
    }

    /** Whoever works as the house can add here, and not even by mistake change. */
    @Test
    void noStatementOfTheHouseChangesWhatIsPublished() throws SQLException {
        for (var statement : Set.of(
                "update survey_version set version = 9",
                "delete from survey_version_file",
                "update survey_version_file set content = ''"))
            try (var connection = source.getConnection();
                    var change = connection.prepareStatement(statement)) {
                assertThrows(SQLException.class, change::executeUpdate, statement);
            }
    }

    private int count() throws SQLException {
        try (var connection = source.getConnection();
                var rows = connection
                        .prepareStatement(
                                "select (select count(*) from submission) + (select count(*) from survey_edit)")
                        .executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** One question that can be asked. */
    private void write() {
        done(editor.sends(draft + "/questions", "question", "What?", "code", "helps", "type", "single"));
        saves(TITLES);
        assertTrue(
                read("").getBoolean("holds"),
                () -> read("").getJsonArray("flaws").toString());
    }

    private void saves(String... texts) {
        done(editor.sends(draft + "/questions/helps", fields(number(), texts)));
    }

    private static String[] fields(String number, String... texts) {
        var fields = new ArrayList<>(List.of(texts));
        fields.addAll(List.of("number", number, "type", "single"));
        if (!fields.contains("topic")) fields.addAll(List.of("topic", "Help"));
        fields.addAll(List.of("options", "talk = Somebody to talk to\nrules = Clear rules"));
        return fields.toArray(String[]::new);
    }

    private Edition edition(int version) {
        return surveys.offered().stream()
                .filter(edition -> edition.key().equals(code + "." + version))
                .findFirst()
                .orElseThrow();
    }

    private String number() {
        return read("").getInt("number") + "";
    }

    private String title() {
        return read("/questions/helps")
                .getJsonObject("form")
                .getJsonObject("fields")
                .getString("title");
    }

    private List<String> questions() {
        return read("").getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(question -> question.getString("code"))
                .toList();
    }

    private JsonObject read(String page) {
        var answer = editor.asks(draft + page).answer();
        assertEquals(200, answer.statusCode(), answer::body);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** Where it leads. */
    private static String done(Cost cost) {
        assertEquals(303, cost.status(), cost::toString);
        return URI.create(cost.answer().headers().firstValue("Location").orElseThrow())
                .getPath();
    }
}

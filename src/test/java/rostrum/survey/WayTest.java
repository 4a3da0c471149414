package rostrum.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;

/** The way through a survey that leads past questions. */
class WayTest {
    private static final Survey CLUB = club();
    private static final Answer SKIPPED = new Answer(List.of(), "", Optional.of(Decline.SKIP));

    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void leadsPastWhatIsNotAsked() {
        pick("devices", "tablet");

        assertFalse(journey().isShown(page("hours")));
        assertEquals(OptionalInt.of(page("feelings")), journey().next(page("devices")));
        assertEquals(OptionalInt.of(page("devices")), journey().back(page("feelings")));
    }

    @Test
    void opensWithAnAnswer() {
        pick("devices", "tablet", "phone");

        assertEquals(OptionalInt.of(page("hours")), journey().next(page("devices")));
    }

    @Test
    void countsWhatIsAskedOnly() {
        var before = journey().number(page("feelings"));
        pick("devices", "phone");

        assertEquals(before + 1, journey().number(page("feelings")));
        assertEquals(10, journey().asked());
    }

    @Test
    void whatIsHiddenIsNeverUnfinished() {
        for (var question : CLUB.questions()) answers.put(question.code(), SKIPPED);
        answers.remove("hours");
        answers.remove("hours-why");

        assertEquals(List.of(), journey().unfinished());
        assertEquals(OptionalInt.empty(), journey().resume());
    }

    @Test
    void aHiddenAnswerOpensNothing() {
        pick("devices", "phone");
        pick("hours", "6");
        assertTrue(journey().isShown(page("hours-why")));

        pick("devices", "tablet");

        assertFalse(journey().isShown(page("hours-why")));
    }

    @Test
    void anAnswerThatIsNotInOrderOpensNothing() {
        pick("devices", "phone");
        pick("hours", "6.25");

        assertFalse(journey().isShown(page("hours-why")));
    }

    @Test
    void whatWasAnsweredAndIsHiddenIsDropped() {
        pick("devices", "phone");
        pick("hours", "6");
        pick("devices", "none");

        assertEquals(
                List.of("hours"),
                journey().dropped().stream().map(Question::code).toList());
    }

    @Test
    void whatIsDroppedIsNotSent() {
        var submission = new Submission("s", "c", "p");
        for (var question : List.of("devices", "hours"))
            submission.keep(
                    question,
                    new Answer(List.of(), "Words", Optional.empty()),
                    new FreeText("t-" + question, question, "Words", Language.EN, false));
        var dropped = submission.entries(List.of(CLUB.question("hours").orElseThrow()));

        assertEquals(
                List.of("t-devices"),
                submission.send(Instant.EPOCH, dropped).stream()
                        .map(FreeText::id)
                        .toList());
    }

    @Test
    void aRowOfAMatrixOpensAQuestionAndIsRepeatedInIt() {
        pick("feelings", "at-home.calm", "at-school.tired");

        assertTrue(journey().isShown(page("school-tired")));
        assertEquals(
                "You said that you feel Tired at school. What would help most?", title("school-tired", Language.EN));
    }

    @Test
    void wordsRepeatInTheLanguageOfTheReader() {
        pick("help-first", "helpline");

        assertEquals("You would ask here first: A helpline.", hint(Language.EN));
        assertEquals("Voici ta réponse : Une ligne d’écoute.", hint(Language.FR));
    }

    @Test
    void forOthersWordsLeaveTheAnswerOpen() {
        assertEquals("You said … twice: …", Piping.open("You said {hours} twice: {feelings.at-school}"));
    }

    private String hint(Language reader) {
        return sheet().wording(reader).of(question("help-again")).hint();
    }

    private String title(String code, Language reader) {
        return sheet().wording(reader).of(question(code)).title();
    }

    private void pick(String question, String... options) {
        answers.put(question, new Answer(List.of(options), "", Optional.empty()));
    }

    private Sheet sheet() {
        return new Sheet(CLUB, answers, Optional.empty());
    }

    private Journey journey() {
        return sheet().journey();
    }

    private static Question question(String code) {
        return CLUB.question(code).orElseThrow();
    }

    private static int page(String code) {
        return IntStream.rangeClosed(1, CLUB.questions().size())
                .filter(page -> CLUB.questions().get(page - 1).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Survey club() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("src/test/resources/surveys"), folders, new ArrayList<>());
        return new SurveyReader("club", folders.getOrDefault("club", Map.of()), Bank.NONE, new ArrayList<>())
                .read()
                .orElseThrow();
    }
}

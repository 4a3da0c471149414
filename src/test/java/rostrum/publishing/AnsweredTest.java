package rostrum.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rostrum.platform.Language;
import rostrum.summary.Example;

class AnsweredTest {
    /** Else a survey that nobody sent in takes a page to say so. */
    @Test
    void saysOnceThatNothingIsSaidOfSeveralQuestions() {
        assertEquals(
                List.of("Each of these questions was answered by fewer than 10 people, so nothing is said about them."
                        + " [Table 2] [Table 3]"),
                findings(Consultation23.draft(Example.silent(0), Language.EN)));
    }

    @Test
    void namesTheOneQuestionThatFewAnswered() {
        assertEquals(
                List.of(
                        "Asked “What would help most?”, 68 % chose “A real answer within a day”, more than anything else."
                                + " Next comes “One button in the same place” with 32 %. [Table 4]",
                        "“Whom would you tell?” was answered by fewer than 10 people, so nothing is said about it."
                                + " [Table 5]"),
                findings(Consultation23.draft(Example.silent(60), Language.EN)));
    }

    private static List<String> findings(MeetingInput input) {
        return input.sections().stream()
                .filter(section -> section.code().equals("answered"))
                .flatMap(section -> section.paragraphs().stream())
                .map(AnsweredTest::read)
                .toList();
    }

    private static String read(MeetingInput.Paragraph paragraph) {
        var words = Stream.concat(
                Stream.of(paragraph.words()),
                paragraph.evidence().stream().map(citation -> "[" + citation.words() + "]"));
        return words.collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }
}

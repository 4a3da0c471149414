package rostrum.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/** A survey as one participant has filled it in so far. */
public record Sheet(Survey survey, Map<String, Answer> answers, Optional<Instant> sentAt) {

    /** What was written down somewhere else, and is not kept yet. */
    public static Sheet of(Survey survey, Map<String, Answer> answers) {
        return new Sheet(survey, answers, Optional.empty());
    }

    /** Pages on which something stands that cannot be so; what was left empty is none of them. */
    public List<Integer> wrong() {
        return journey().wrong();
    }

    /** Answers that count: asked on this way, in order, and not declined. */
    public Map<Question, Answer> given() {
        return journey().given();
    }

    /**
     * All questions at once.
     *
     * @param told pages of which is said what is to be mended
     */
    public List<Ask> asks(Language reader, List<Integer> told) {
        var reading = Reading.together(this, reader);
        return survey.pages().stream()
                .map(page -> ask(reading, page, told.contains(page)))
                .toList();
    }

    private Ask ask(Reading reading, int page, boolean told) {
        var question = survey.page(page).orElseThrow();
        var answer = answer(question);
        return Ask.of(reading, page, answer, told ? question.problems(answer) : List.of());
    }

    /** Says no to own words that stand in no answer: they came after sending. */
    boolean holds(Question question, Answer answer) {
        var words = answer.words().strip();
        return question.limit() == 0
                || words.isEmpty()
                || words.equals(answer(question).words().strip());
    }

    Answer answer(Question question) {
        return answers.getOrDefault(question.code(), Answer.NONE);
    }

    Journey journey() {
        return new Journey(survey, answers);
    }

    /** The words for a reader, in which earlier answers stand where they are repeated. */
    Wording wording(Language reader) {
        return Piping.fill(survey.in(reader), journey());
    }

    /** Everything somebody wrote, to be given back where it cannot be sent. */
    String allWords() {
        return survey.questions().stream()
                .map(question -> answer(question).words().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether a page of it was kept: then it may be finished after closing. */
    boolean isBegun() {
        return !answers.isEmpty();
    }

    Progress progress() {
        var journey = journey();
        return new Progress(journey.asked() - journey.unfinished().size(), journey.asked(), sentAt);
    }
}

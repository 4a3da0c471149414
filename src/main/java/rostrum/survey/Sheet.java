package rostrum.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A survey as one participant has filled it in so far. */
record Sheet(Survey survey, Map<String, Answer> answers, Optional<Instant> sentAt) {

    Answer answer(Question question) {
        return answers.getOrDefault(question.code(), Answer.NONE);
    }

    /** Pages that something must still be done about. */
    List<Integer> unfinished() {
        return new Journey(survey).unfinished(answers);
    }

    /** Everything somebody wrote, to be given back where it cannot be sent. */
    String allWords() {
        return survey.questions().stream()
                .map(question -> answer(question).words().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    Progress progress() {
        return new Progress(survey.asked() - unfinished().size(), survey.asked(), sentAt);
    }
}

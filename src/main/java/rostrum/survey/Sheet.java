package rostrum.survey;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/** A survey as one participant has filled it in so far. */
record Sheet(Survey survey, Map<String, Answer> answers, Optional<Instant> sentAt) {

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

package rostrum.survey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.people.Participant;

/** One participant in front of a survey, with what is on it so far. */
record Sheet(Participant who, Brief brief, Survey survey, Map<String, Answer> answers, Optional<Instant> sentAt) {

    Journey journey() {
        return new Journey(survey);
    }

    Answer answer(Question question) {
        return answers.getOrDefault(question.code(), Answer.NONE);
    }

    List<Integer> unfinished() {
        return journey().unfinished(answers);
    }

    Progress progress() {
        return new Progress(survey.asked() - unfinished().size(), survey.asked(), sentAt);
    }
}

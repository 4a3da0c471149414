package rostrum.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.AgeBand;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Words;
import rostrum.survey.logic.Kind;

/** How old somebody is, in the bands in which the house counts; never a date. */
public record Age(String code) implements Question {
    private static final List<String> CODES =
            Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();

    @Override
    public List<String> options() {
        return CODES;
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return Question.oneProblem(answer);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.One(CODES));
    }

    @Override
    public Map<String, List<String>> worded() {
        return Map.of();
    }

    @Override
    public Optional<String> label(String option, Language reader) {
        return AgeBand.of(option).map(band -> Words.say(reader, band.key(), Map.of()));
    }
}

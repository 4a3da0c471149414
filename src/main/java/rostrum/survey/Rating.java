package rostrum.survey;

import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** One point between two ends; only the ends have words, the points between have numbers. */
public record Rating(String code, int points) implements Question {
    @Override
    public List<String> options() {
        return IntStream.rangeClosed(1, points).mapToObj(Integer::toString).toList();
    }

    @Override
    public String kind() {
        return "scale";
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
        return Map.of(code, Kind.Amount.whole(1, points));
    }

    @Override
    public Map<String, List<String>> worded() {
        return Map.of(QuestionWords.OPTIONS, List.of("1", Integer.toString(points)));
    }

    @Override
    public Optional<String> label(String option, Language reader) {
        return Optional.of(NumberFormat.getInstance(reader.locale()).format(Integer.parseInt(option)));
    }
}

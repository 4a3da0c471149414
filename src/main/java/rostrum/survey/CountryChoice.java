package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.Countries;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/** A country, by the two letters of ISO 3166. */
public record CountryChoice(String code) implements Question {
    private static final List<String> CODES =
            Countries.names(Language.EN).keySet().stream().sorted().toList();

    @Override
    public List<String> options() {
        return CODES;
    }

    @Override
    public String kind() {
        return "country";
    }

    @Override
    public List<String> options(Language reader) {
        return List.copyOf(Countries.names(reader).keySet());
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public List<Problem> problems(Answer answer) {
        return answer.declines() && !answer.options().isEmpty()
                ? List.of(Problem.of("option", "survey.choose-or-decline"))
                : Question.oneProblem(answer);
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
        return Optional.of(Countries.name(option, reader));
    }
}

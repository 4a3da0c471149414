package rostrum.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/**
 * Questions that several surveys take, word for word the same, so that their answers can be compared: a survey that nobody is
 * asked as a whole.
 */
public record Bank(Optional<Survey> survey, Lines lines) {
    static final String FOLDER = "bank";
    public static final Bank NONE = new Bank(Optional.empty(), new Lines(FOLDER));

    /** Without questions where the structure has a flaw. */
    static Bank read(Map<String, String> files, List<Flaw> flaws) {
        if (files.isEmpty()) return NONE;
        var lines = new Lines(FOLDER);
        var survey = new SurveyReader(FOLDER, files, NONE, lines, flaws).readAll();
        for (var code : survey.map(Survey::conditions).orElse(Map.of()).keySet())
            flaws.add(lines.structure(code + "." + QuestionReader.SHOW_IF, "survey.flaw.bank.condition", Map.of()));
        return new Bank(survey, lines);
    }

    Optional<Question> question(String code) {
        return survey.flatMap(questions -> questions.question(code));
    }

    boolean isSensitive(String code) {
        return survey.filter(questions -> questions.sensitive().contains(code)).isPresent();
    }

    String codes() {
        return survey.map(Survey::questions).orElse(List.of()).stream()
                .map(Question::code)
                .collect(Collectors.joining(", "));
    }

    Optional<Wording> wording(Language language) {
        return survey.flatMap(
                questions -> Optional.ofNullable(questions.wordings().get(language)));
    }
}

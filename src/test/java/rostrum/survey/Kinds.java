package rostrum.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Language;

/** The words of the survey that asks one question of each kind. */
public record Kinds(Survey survey, Wording wording) {
    private static final Survey KINDS = read();

    private static Survey read() {
        var folders = new TreeMap<String, Map<String, String>>();
        SurveyFiles.add(Path.of("src/test/resources/surveys"), folders, new ArrayList<>());
        return new SurveyReader("kinds", folders.getOrDefault("kinds", Map.of()), Bank.NONE, new ArrayList<>())
                .read()
                .orElseThrow();
    }

    public static Kinds in(Language language) {
        return new Kinds(KINDS, KINDS.in(language));
    }

    public String title(String question) {
        return words(question).title();
    }

    public String option(String question, String option) {
        return words(question).options().getOrDefault(option, option);
    }

    public String row(String question, String row) {
        return words(question).rows().getOrDefault(row, row);
    }

    private QuestionWords words(String question) {
        return wording.of(survey.question(question).orElseThrow());
    }
}

package rostrum.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/** Reads the words of a survey in one language, and notes what has none yet. */
final class WordingReader {
    private static final String REVIEWED = "reviewed by a native speaker";
    private static final String NOT_REVIEWED = "not yet reviewed by a native speaker";

    private final Section file;
    private final Language language;
    private final List<Question> questions;
    private final List<String> missing = new ArrayList<>();

    WordingReader(Section file, Language language, List<Question> questions) {
        this.file = file;
        this.language = language;
        this.questions = questions;
    }

    Wording read() {
        file.knowsOnly(List.of("language", "review", "title", "questions"));
        if (!file.text("language").equals(language.tag()))
            file.flawAt("language", "survey.flaw.language", Map.of("language", language.tag()));
        var review = file.text("review");
        if (!review.equals(REVIEWED) && !review.equals(NOT_REVIEWED))
            file.flawAt("review", "survey.flaw.review", Map.of("yes", REVIEWED, "no", NOT_REVIEWED));
        var title = required(file, "title", "title");
        return new Wording(language, title, review.equals(REVIEWED), words(), missing);
    }

    private Map<String, QuestionWords> words() {
        var words = new LinkedHashMap<String, QuestionWords>();
        var section = file.section("questions");
        section.knowsOnly(questions.stream().map(Question::code).toList());
        for (var question : questions) {
            if (section.has(question.code()))
                words.put(question.code(), words(question, section.section(question.code())));
            else missing.add(question.code());
        }
        return words;
    }

    private QuestionWords words(Question question, Section section) {
        section.knowsOnly(List.of("title", "topic", "hint", "options"));
        var title = required(section, "title", question.code() + ".title");
        var topic = required(section, "topic", question.code() + ".topic");
        return new QuestionWords(title, topic, section.words("hint"), options(question, section));
    }

    private Map<String, String> options(Question question, Section section) {
        var labels = new LinkedHashMap<String, String>();
        if (question.options().isEmpty()) return labels;
        if (!section.has("options")) {
            missing.add(question.code() + ".options");
            return labels;
        }
        var options = section.section("options");
        options.knowsOnly(question.options());
        for (var code : question.options()) labels.put(code, required(options, code, question.code() + "." + code));
        return labels;
    }

    private String required(Section section, String key, String name) {
        var words = section.words(key);
        if (words.isEmpty()) missing.add(name);
        return words;
    }
}

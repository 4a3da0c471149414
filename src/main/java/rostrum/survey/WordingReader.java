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
    private final Lines lines;
    private final List<String> missing = new ArrayList<>();

    WordingReader(Section file, Language language, List<Question> questions, Lines lines) {
        this.file = file;
        this.language = language;
        this.questions = questions;
        this.lines = lines;
    }

    Wording read() {
        file.knowsOnly(List.of("language", "review", "title", "questions"));
        if (!file.text("language").equals(language.tag()))
            file.flawAt("language", "survey.flaw.language", Map.of("language", language.tag()));
        var review = file.text("review");
        if (!review.equals(REVIEWED) && !review.equals(NOT_REVIEWED))
            file.flawAt("review", "survey.flaw.review", Map.of("yes", REVIEWED, "no", NOT_REVIEWED));
        note("questions", file.lineOf("questions"));
        var title = required(file, "title", "title");
        return new Wording(language, title, review.equals(REVIEWED), words(), missing);
    }

    private Map<String, QuestionWords> words() {
        var words = new LinkedHashMap<String, QuestionWords>();
        var section = file.section("questions");
        section.knowsOnly(questions.stream().map(Question::code).toList());
        for (var question : questions) {
            note(question.code(), section.lineOf(question.code()));
            if (section.has(question.code()))
                words.put(question.code(), words(question, section.section(question.code())));
            else missing.add(question.code());
        }
        return words;
    }

    private QuestionWords words(Question question, Section section) {
        var worded = question.worded();
        var known = new ArrayList<>(List.of("title", "topic", "hint"));
        worded.keySet().stream().sorted().forEach(known::add);
        section.knowsOnly(known);
        var title = required(section, "title", question.code() + ".title");
        var topic = required(section, "topic", question.code() + ".topic");
        note(question.code() + ".hint", section.lineOf("hint"));
        return new QuestionWords(
                title,
                topic,
                section.words("hint"),
                labels(question, QuestionWords.OPTIONS, section),
                labels(question, QuestionWords.ROWS, section),
                labels(question, QuestionWords.ALTERNATIVES, section));
    }

    private Map<String, String> labels(Question question, String part, Section section) {
        var labels = new LinkedHashMap<String, String>();
        var codes = question.worded().getOrDefault(part, List.of());
        if (codes.isEmpty()) return labels;
        var name = question.code() + "." + part;
        note(name, section.lineOf(part));
        if (!section.has(part)) {
            missing.add(name);
            return labels;
        }
        var options = section.section(part);
        options.knowsOnly(codes);
        for (var code : codes) labels.put(code, required(options, code, name + "." + code));
        return labels;
    }

    private String required(Section section, String key, String name) {
        note(name, section.lineOf(key));
        var words = section.words(key);
        if (words.isEmpty()) missing.add(name);
        return words;
    }

    private void note(String name, int line) {
        lines.put(language.tag() + ".yaml", name, line);
    }
}

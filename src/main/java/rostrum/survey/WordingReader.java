package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rostrum.platform.Language;

/** Reads the English words of a survey, from which all others are translated. */
final class WordingReader {
    private static final String REVIEWED = "reviewed by a native speaker";
    static final String NOT_REVIEWED = "not yet reviewed by a native speaker";

    private final Section file;
    private final List<Question> questions;
    private final Lines lines;
    private final Texts texts;

    WordingReader(Section file, List<Question> questions, Lines lines) {
        this.file = file;
        this.questions = questions;
        this.lines = lines;
        this.texts = new Texts(questions);
    }

    Wording read() {
        file.knowsOnly(List.of("language", "review", Texts.TITLE, "questions"));
        if (!file.text("language").equals(Language.EN.tag()))
            file.flawAt("language", "survey.flaw.language", Map.of("language", Language.EN.tag()));
        var review = file.text("review");
        if (!review.equals(REVIEWED) && !review.equals(NOT_REVIEWED))
            file.flawAt("review", "survey.flaw.review", Map.of("yes", REVIEWED, "no", NOT_REVIEWED));
        take(file, Texts.TITLE, Texts.TITLE);
        note("questions", file.lineOf("questions"));
        if (!questions.isEmpty() || file.has("questions")) readQuestions(file.section("questions"));
        return texts.wording(Language.EN, review.equals(REVIEWED), Texts.required(questions));
    }

    private void readQuestions(Section section) {
        section.knowsOnly(questions.stream().map(Question::code).toList());
        for (var question : questions) {
            note(question.code(), section.lineOf(question.code()));
            if (section.has(question.code())) read(question, section.section(question.code()));
        }
    }

    private void read(Question question, Section section) {
        var known = new ArrayList<>(List.of(Texts.TITLE, Texts.TOPIC, Texts.HINT));
        question.worded().keySet().stream().sorted().forEach(known::add);
        known.addAll(QuestionWords.VARIANTS);
        section.knowsOnly(known);
        take(section, Texts.TOPIC, question.code() + "." + Texts.TOPIC);
        readTexts(question, section, question.code());
        for (var variant : QuestionWords.VARIANTS)
            if (section.has(variant)) readVariant(question, section.section(variant), question.code() + "." + variant);
    }

    /** What it says otherwise; it is about the same. */
    private void readVariant(Question question, Section section, String name) {
        var known = new ArrayList<>(List.of(Texts.TITLE, Texts.HINT));
        question.worded().keySet().stream().sorted().forEach(known::add);
        section.knowsOnly(known);
        readTexts(question, section, name);
    }

    private void readTexts(Question question, Section section, String name) {
        for (var key : List.of(Texts.TITLE, Texts.HINT)) take(section, key, name + "." + key);
        question.worded().forEach((part, codes) -> readLabels(section, part, codes, name + "." + part));
    }

    private void readLabels(Section section, String part, List<String> codes, String name) {
        note(name, section.lineOf(part));
        if (!section.has(part)) return;
        var labels = section.section(part);
        labels.knowsOnly(codes);
        for (var code : codes) take(labels, code, name + "." + code);
    }

    private void take(Section section, String key, String name) {
        note(name, section.lineOf(key));
        var words = section.words(key);
        if (!words.isEmpty()) texts.put(name, words);
    }

    private void note(String name, int line) {
        lines.put(Lines.words(Language.EN), name, line);
    }
}

package rostrum.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/** Reads what a survey asks, in order, and then when each of it is asked: a condition may name any question. */
final class QuestionsReader {
    private static final String CODE = "code";
    private static final String USE = "use";
    private static final String OPTIONS = "options";

    private final Section structure;
    private final Bank bank;
    private final Lines lines;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Set<String> sensitive = new HashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /**
     * What was read.
     *
     * @param taken codes of questions from the bank, which bring their words along
     */
    record Asked(
            List<Question> questions, Map<String, Condition> conditions, Set<String> sensitive, Set<String> taken) {
        List<Question> own() {
            return questions.stream()
                    .filter(question -> !taken.contains(question.code()))
                    .toList();
        }
    }

    QuestionsReader(Section structure, Bank bank, Lines lines) {
        this.structure = structure;
        this.bank = bank;
        this.lines = lines;
    }

    Asked read() {
        lines.put(Lines.STRUCTURE, "questions", structure.lineOf("questions"));
        for (var section : structure.sections("questions")) read(section);
        return new Asked(List.copyOf(questions), conditions(), Set.copyOf(sensitive), Set.copyOf(taken));
    }

    private void read(Section section) {
        var key = section.has(USE) ? USE : CODE;
        if (section.has(USE)) take(section);
        else new QuestionReader(section).read().ifPresent(questions::add);
        var code = section.words(key);
        if (code.isEmpty()) return;
        if (sections.putIfAbsent(code, section) != null)
            section.flawAt(key, "survey.flaw.same-code", Map.of("code", code));
        if (key.equals(CODE) && bank.question(code).isPresent())
            section.flawAt(CODE, "survey.flaw.bank.taken", Map.of("code", code));
        if (section.isYes(QuestionReader.SENSITIVE) || (taken.contains(code) && bank.isSensitive(code)))
            sensitive.add(code);
        lines.put(Lines.STRUCTURE, code, section.lineOf(key));
        for (var part : List.of(OPTIONS, "rows", QuestionReader.SHOW_IF, QuestionReader.SENSITIVE))
            lines.put(Lines.STRUCTURE, code + "." + part, section.lineOf(part));
    }

    /** From the bank, as it is there: with other options the answers could not be compared. */
    private void take(Section section) {
        section.knowsOnly(List.of(USE, OPTIONS, QuestionReader.SHOW_IF, QuestionReader.SENSITIVE));
        var code = section.text(USE);
        bank.question(code)
                .ifPresentOrElse(
                        question -> take(question, section),
                        () -> section.flawAt(
                                USE, "survey.flaw.bank.unknown", Map.of("code", code, "known", bank.codes())));
    }

    private void take(Question question, Section section) {
        var options = question instanceof Matrix matrix ? matrix.columns() : question.options();
        if (section.has(OPTIONS) && !section.codes(OPTIONS).equals(options))
            section.flawAt(
                    OPTIONS,
                    "survey.flaw.bank.options",
                    Map.of("code", question.code(), "options", String.join(", ", options)));
        questions.add(question);
        taken.add(question.code());
        lines.take(question.code(), bank.lines());
    }

    private Map<String, Condition> conditions() {
        var kinds = new LinkedHashMap<String, Kind>();
        for (var question : questions) kinds.putAll(question.kinds());
        var conditions = new HashMap<String, Condition>();
        sections.forEach((code, section) -> {
            if (section.has(QuestionReader.SHOW_IF))
                section.condition(QuestionReader.SHOW_IF, kinds)
                        .ifPresent(condition -> conditions.put(code, condition));
        });
        return Map.copyOf(conditions);
    }
}

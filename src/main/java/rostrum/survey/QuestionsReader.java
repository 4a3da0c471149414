package rostrum.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Kind;

/** Reads what a survey asks, in order, and then when each of it is asked: a condition may name any question. */
final class QuestionsReader {
    private final Section structure;
    private final Lines lines;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Set<String> sensitive = new HashSet<>();

    /** What was read. */
    record Asked(List<Question> questions, Map<String, Condition> conditions, Set<String> sensitive) {}

    QuestionsReader(Section structure, Lines lines) {
        this.structure = structure;
        this.lines = lines;
    }

    Asked read() {
        lines.put(Lines.STRUCTURE, "questions", structure.lineOf("questions"));
        for (var section : structure.sections("questions")) read(section);
        return new Asked(List.copyOf(questions), conditions(), Set.copyOf(sensitive));
    }

    private void read(Section section) {
        new QuestionReader(section).read().ifPresent(questions::add);
        var code = section.words("code");
        if (code.isEmpty()) return;
        if (sections.putIfAbsent(code, section) != null)
            section.flawAt("code", "survey.flaw.same-code", Map.of("code", code));
        if (section.isYes(QuestionReader.SENSITIVE)) sensitive.add(code);
        for (var key : List.of("code", "options", "rows", QuestionReader.SHOW_IF, QuestionReader.SENSITIVE))
            lines.put(Lines.STRUCTURE, key.equals("code") ? code : code + "." + key, section.lineOf(key));
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

package rostrum.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import rostrum.platform.Problem;

/** Puts one question to a reader: its words, what can be picked, and what was. */
final class Asking {
    private final Reading reading;
    private final int page;
    private final Answer answer;
    private final Question question;
    private final QuestionWords words;

    Asking(Reading reading, int page, Answer answer) {
        this.reading = reading;
        this.page = page;
        this.answer = answer;
        this.question = reading.journey().page(page).orElseThrow();
        this.words = reading.wording().of(question);
    }

    Ask ask(List<Problem> problems) {
        var survey = reading.sheet().survey();
        return new Ask(
                question.code(),
                page,
                question.isAsked() ? number() : 0,
                field(),
                question.kind(),
                question.takesSeveral(),
                reading.language(),
                words.title(),
                words.topic(),
                words.hint(),
                question instanceof Matrix ? List.of() : options(),
                question instanceof Matrix matrix ? rows(matrix) : List.of(),
                declines(),
                typed(),
                question.limit(),
                question.limit() - Question.length(answer.words()),
                question.bounds(reading.language()),
                survey.conditions().containsKey(question.code()),
                survey.sensitive().contains(question.code()),
                survey.video(question, reading.language()),
                problems.stream().map(this::here).toList());
    }

    /** Where all stand on one page, those that may be passed over are counted, too. */
    private int number() {
        return reading.together()
                ? reading.sheet().survey().number(page)
                : reading.journey().number(page);
    }

    private String field() {
        return reading.field(question);
    }

    private Problem here(Problem problem) {
        return new Problem(field() + problem.field(), problem.key(), problem.values());
    }

    private List<Ask.Option> options() {
        var options =
                question.options(reading.language()).stream().map(this::option).toList();
        if (!(question instanceof Ranking)) return options;
        return options.stream().sorted(Comparator.comparing(this::place)).toList();
    }

    private int place(Ask.Option option) {
        return option.picked() ? answer.options().indexOf(option.code()) : Integer.MAX_VALUE;
    }

    private Ask.Option option(String code) {
        var label = reading.wording().label(question, code);
        var picked = answer.options().contains(code);
        if (!(question instanceof Picture)) return Ask.Option.of(code, label, picked);
        return new Ask.Option(
                code,
                label,
                picked,
                reading.sheet().survey().picture(code),
                words.alternatives().getOrDefault(code, ""));
    }

    private List<Ask.Row> rows(Matrix matrix) {
        return matrix.rows().stream().map(row -> row(matrix, row)).toList();
    }

    private Ask.Row row(Matrix matrix, String row) {
        var options = matrix.columns().stream()
                .map(column -> Ask.Option.of(
                        column,
                        words.options().getOrDefault(column, column),
                        answer.options().contains(row + "." + column)))
                .toList();
        return new Ask.Row(field() + Matrix.field(row), words.rows().getOrDefault(row, row), options);
    }

    private List<Ask.Option> declines() {
        return Arrays.stream(Decline.values())
                .map(decline -> Ask.Option.of(
                        decline.code(),
                        decline.key(),
                        answer.decline().filter(decline::equals).isPresent()))
                .toList();
    }

    private String typed() {
        return question instanceof Quantity ? String.join(" ", answer.options()) : answer.words();
    }
}

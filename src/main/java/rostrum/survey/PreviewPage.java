package rostrum.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One page of a survey that is tried out: it looks as it would for somebody, and keeps nothing.
 *
 * @param languages in which it can be tried
 * @param question empty at the end
 * @param of how many questions there are
 * @param others what was answered on other pages, to go along: names and values of fields
 */
public record PreviewPage(
        String draft,
        Trial trial,
        List<Language> languages,
        Optional<Ask> question,
        int page,
        int of,
        List<Field> others)
        implements Page {

    public record Field(String name, String value) {}

    /** From the beginning where the form is empty; else where its button leads. */
    public static PreviewPage of(String draft, Survey whole, Trial trial, Form form) {
        var survey = whole.to(trial.band(), trial.easy());
        var answers = answers(survey, form);
        var journey = new Journey(survey, answers);
        var at = page(survey, form);
        var problems = new ArrayList<Problem>();
        var to = at.isPresent() ? next(survey, journey, answers, at.getAsInt(), form, problems) : journey.next(0);
        var sheet = new Sheet(survey, answers, Optional.empty());
        var reading = new Reading(sheet, journey, sheet.wording(trial.language()), true);
        var question = to.isPresent()
                ? Optional.of(Ask.of(reading, to.getAsInt(), answer(survey, answers, to.getAsInt()), problems))
                : Optional.<Ask>empty();
        var code = question.map(Ask::code).orElse("");
        return new PreviewPage(
                draft,
                new Trial(trial.band(), reading.language(), trial.easy()),
                List.copyOf(survey.languages()),
                question,
                to.orElse(0),
                survey.asked(),
                others(survey, form, code));
    }

    private static OptionalInt next(
            Survey survey, Journey journey, Map<String, Answer> answers, int page, Form form, List<Problem> problems) {
        var question = survey.page(page).orElseThrow();
        if (form.text("go").equals("back"))
            return OptionalInt.of(journey.back(page).orElse(page));
        if (Move.of(question, form.text("go"), question.code() + ".").isPresent()) return OptionalInt.of(page);
        problems.addAll(question.problems(answer(survey, answers, page)));
        return problems.isEmpty() ? journey.next(page) : OptionalInt.of(page);
    }

    private static Answer answer(Survey survey, Map<String, Answer> answers, int page) {
        var code = survey.page(page).orElseThrow().code();
        return answers.getOrDefault(code, Answer.NONE);
    }

    private static OptionalInt page(Survey survey, Form form) {
        var typed = form.text("page");
        return survey.pages().stream()
                .filter(page -> (page + "").equals(typed))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Map<String, Answer> answers(Survey survey, Form form) {
        var answers = new HashMap<String, Answer>();
        for (var question : survey.questions()) {
            if (!question.isAsked()) continue;
            var field = question.code() + ".";
            var typed = Answer.of(form, field).to(question);
            var moved = Move.of(question, form.text("go"), field).map(move -> move.on(typed));
            answers.put(question.code(), moved.orElse(typed));
        }
        return answers;
    }

    private static List<Field> others(Survey survey, Form form, String shown) {
        var others = new ArrayList<Field>();
        form.fields().forEach((name, values) -> {
            var code = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
            if (code.equals(shown) || survey.question(code).isEmpty()) return;
            for (var value : values) others.add(new Field(name, value.replace("\0", "")));
        });
        return others;
    }

    @Override
    public List<Problem> problems() {
        return question.map(Ask::problems).orElse(List.of());
    }

    @Override
    public int status() {
        return Problem.status(problems());
    }
}

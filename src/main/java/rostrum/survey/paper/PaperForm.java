package rostrum.survey.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rostrum.consultation.AssentText;
import rostrum.people.AgeAnswer;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Countries;
import rostrum.people.Joining;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.platform.Secret;
import rostrum.survey.Answer;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Sheet;
import rostrum.survey.Survey;

/** One form on paper, as an adult typed it in: whose it is nobody knows. What the child left empty is left empty. */
final class PaperForm {
    private final Survey survey;
    private final Form form;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Problem> misplaced = new ArrayList<>();

    PaperForm(Survey survey, Form form) {
        this.survey = survey;
        this.form = form;
        for (var question : survey.questions()) if (question.isAsked()) read(question);
    }

    private void read(Question question) {
        var field = question.code() + ".";
        var answer = question instanceof Ranking ranking ? order(ranking, field) : Answer.of(form, question, field);
        if (!answer.equals(Answer.NONE)) answers.put(question.code(), answer);
    }

    private Answer order(Ranking ranking, String field) {
        var declined = Answer.of(form, ranking, field).decline();
        var order = Places.of(ranking, form).order();
        if (order.isEmpty()) misplaced.add(Problem.of(field + "option", "paper.places-wrong"));
        return new Answer(order.orElse(List.of()), "", declined);
    }

    /** What is on the form, as the survey asks it. */
    Sheet sheet() {
        return Sheet.of(survey, answers);
    }

    Map<String, Answer> answers() {
        return Map.copyOf(answers);
    }

    /** What to mend besides the answers themselves. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (code().isEmpty()) problems.add(Problem.of("code", "paper.code-missing"));
        if (band().isEmpty()) problems.add(Problem.of("band", "paper.band-missing"));
        if (!Countries.knows(country())) problems.add(Problem.of("country", "paper.country-missing"));
        if (!assents().contains(Assent.TAKE_PART)) problems.add(Problem.of("agree", "paper.assent-missing"));
        problems.addAll(misplaced);
        if (answers.isEmpty()) problems.add(Problem.of("answers", "paper.empty"));
        return problems;
    }

    /** Whether nothing has to be mended. */
    boolean isInOrder() {
        return problems().isEmpty() && sheet().wrong().isEmpty();
    }

    Optional<Secret> code() {
        return Secret.typed(form.trimmed("code"));
    }

    Optional<AgeBand> band() {
        return AgeBand.of(form.text("band")).filter(AgeBand.PARTICIPANTS::contains);
    }

    String country() {
        return form.text("country");
    }

    /** In which the child wrote. */
    Language language(Language reader) {
        return survey.languages().stream()
                .filter(language -> language.tag().equals(form.text("language")))
                .findFirst()
                .orElse(reader);
    }

    private Set<Assent> assents() {
        var ticked = EnumSet.noneOf(Assent.class);
        for (var code : form.all("agree"))
            Assent.of(code).filter(PaperPage.ASSENTS::contains).ifPresent(ticked::add);
        return ticked;
    }

    /** Of whoever filled it in; there has to be an age band. */
    Joining joining(String consultation, Language reader) {
        var band = band().orElseThrow();
        var language = language(reader);
        return new Joining(
                consultation,
                language,
                band,
                country(),
                assents(),
                AssentText.version(language, band),
                new AgeAnswer(band, country(), Optional.empty()).guardianNeeded());
    }
}

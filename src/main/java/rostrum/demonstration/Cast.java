package rostrum.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.Participant;
import rostrum.people.People;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.survey.Answer;
import rostrum.survey.Decline;
import rostrum.survey.Matrix;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Submissions;
import rostrum.survey.Survey;
import rostrum.survey.Surveys;

/** Invented young people of every band and region, who all answer the survey. */
@ApplicationScoped
public class Cast {
    private static final List<AgeBand> BANDS =
            List.of(AgeBand.FROM_13, AgeBand.FROM_16, AgeBand.FROM_18, AgeBand.FROM_10);
    private static final List<String> COUNTRIES =
            List.of("FI", "KE", "BR", "EG", "IN", "KZ", "PL", "NG", "MX", "JO", "PH", "ES", "GB", "SN", "US");

    private static final Answer SKIPPED = new Answer(List.of(), "", Optional.of(Decline.SKIP));

    @Inject
    People people;

    @Inject
    Surveys surveys;

    @Inject
    Submissions submissions;

    List<Participant> join(String consultation, int count) {
        var survey = surveys.surveyOf(consultation).orElseThrow();
        var joined = new ArrayList<Participant>();
        for (int i = 0; i < count; i++) {
            var one = people.admit(joining(consultation, i), Secret.fresh(16));
            submissions.take(one, answers(survey, i), Language.EN);
            joined.add(one);
        }
        return joined;
    }

    private static Joining joining(String consultation, int i) {
        var band = BANDS.get(i * 7 % 10 < 9 ? i % 3 : 3);
        var country = COUNTRIES.get(i * 11 % COUNTRIES.size());
        return new Joining(consultation, Language.EN, band, country, EnumSet.allOf(Assent.class), "demonstration");
    }

    private static Map<String, Answer> answers(Survey survey, int i) {
        var answers = new HashMap<String, Answer>();
        for (var question : survey.questions())
            if (question.isAsked()) answers.put(question.code(), answer(question, i, answers.size()));
        return answers;
    }

    /** What fits the question; own words are left to people. */
    static Answer answer(Question question, int i, int salt) {
        var answer = new Answer(picks(question, i * 31 + salt * 17), "", Optional.empty());
        return question.problems(answer).isEmpty() ? answer : SKIPPED;
    }

    private static List<String> picks(Question question, int draw) {
        if (question instanceof Matrix matrix) return rows(matrix, draw);
        if (question instanceof Ranking ranking) return order(ranking.options(), ranking.most(), draw);
        if (question instanceof Quantity quantity) return List.of(number(quantity, draw));
        return order(question.options(), 1, draw);
    }

    private static List<String> rows(Matrix matrix, int draw) {
        return IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> matrix.rows().get(row) + "." + pick(matrix.columns(), draw + row * 7))
                .toList();
    }

    private static List<String> order(List<String> options, int most, int draw) {
        var left = new ArrayList<>(options);
        var picked = new ArrayList<String>();
        while (picked.size() < most && !left.isEmpty()) {
            var next = pick(left, draw + picked.size() * 5);
            left.remove(next);
            picked.add(next);
        }
        return picked;
    }

    /** The first ones are picked most, as invented people do. */
    private static String pick(List<String> options, int draw) {
        var size = options.size();
        var left = draw % (size * (size + 1) / 2);
        var pick = 0;
        while (left >= size - pick) left -= size - pick++;
        return options.get(pick);
    }

    private static String number(Quantity quantity, int draw) {
        var steps = quantity.most().subtract(quantity.least()).divideToIntegralValue(quantity.step());
        var taken = BigDecimal.valueOf(draw).remainder(steps.add(BigDecimal.ONE));
        return quantity.least()
                .add(taken.multiply(quantity.step()))
                .stripTrailingZeros()
                .toPlainString();
    }
}

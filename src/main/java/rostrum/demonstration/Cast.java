package rostrum.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Joining;
import rostrum.people.Participant;
import rostrum.people.People;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.survey.Answer;
import rostrum.survey.Decline;
import rostrum.survey.Mode;
import rostrum.survey.Question;
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
            submissions.take(one, Mode.ONLINE, answers(survey, i), Language.EN);
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

    /** The first options are picked most, as invented people do. */
    private static Answer answer(Question question, int i, int salt) {
        if (question.options().isEmpty()) return SKIPPED;
        var size = question.options().size();
        var draw = (i * 31 + salt * 17) % (size * (size + 1) / 2);
        var pick = 0;
        while (draw >= size - pick) draw -= size - pick++;
        var answer = new Answer(List.of(question.options().get(pick)), "", Optional.empty());
        return question.problems(answer).isEmpty() ? answer : SKIPPED;
    }
}

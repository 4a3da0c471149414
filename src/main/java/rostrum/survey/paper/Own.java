package rostrum.survey.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Language;
import rostrum.survey.Answer;
import rostrum.survey.Bands;
import rostrum.survey.Matrix;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Sheet;

/** What an adult says about their own work: one pair of hands, counted like a group of one and never among young people. */
final class Own {
    /** The survey that asks adults; it lies beside those for young people. */
    static final String SURVEY = "facilitators";

    private Own() {}

    static TogetherForm.Said said(Sheet sheet, Language language) {
        var hands = new LinkedHashMap<String, Map<String, Integer>>();
        var words = new LinkedHashMap<Question, String>();
        sheet.given().forEach((question, answer) -> {
            for (var poll : Poll.of(question, false)) {
                var raised = new TreeMap<String, Integer>();
                for (var option : picked(question, answer, poll)) raised.put(option, 1);
                if (!raised.isEmpty()) hands.put(poll.code(), raised);
            }
            if (answer.hasWords()) words.put(question, answer.words().strip());
        });
        return new TogetherForm.Said(1, List.of(AgeBand.FROM_25), Countries.UNSAID, language, hands, words);
    }

    private static List<String> picked(Question question, Answer answer, Poll poll) {
        if (question instanceof Quantity number) return new Bands(number).of(answer.options());
        if (question instanceof Ranking) return answer.options().subList(0, 1);
        if (!(question instanceof Matrix)) return answer.options();
        var row = poll.code().substring(question.code().length() + 1) + ".";
        return answer.options().stream()
                .filter(option -> option.startsWith(row))
                .map(option -> option.substring(row.length()))
                .toList();
    }
}

package rostrum.survey.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rostrum.consultation.Brief;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.platform.Form;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;
import rostrum.platform.Words;
import rostrum.survey.Bands;
import rostrum.survey.Decline;
import rostrum.survey.Matrix;
import rostrum.survey.Piping;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Survey;

/**
 * Here an adult counts hands and writes down the words of a group.
 *
 * @param key under which it is kept, so that it is kept once
 * @param language of the words of the questions
 * @param earlier what this adult sent before, without what was said
 * @param open while answers are taken
 * @param mayTakeBack while the record is not sealed
 */
public record TogetherPage(
        Brief consultation,
        String key,
        Language language,
        Set<Language> spoken,
        List<Item> items,
        Map<String, String> countries,
        Form sent,
        List<Together> earlier,
        boolean open,
        boolean mayTakeBack,
        boolean done,
        List<Problem> problems)
        implements Page {

    /** @param limit how many characters may be written; 0 where nothing can */
    public record Item(
            String code, int number, String topic, String title, boolean conditional, List<Hands> polls, int limit) {}

    /**
     * @param row what a row of a matrix says; empty elsewhere
     * @param ask the key of what is asked aloud: how many chose it, or put it first
     */
    public record Hands(String row, String ask, List<Box> boxes) {}

    public record Box(String field, String label, Language language) {}

    static List<Item> items(Survey survey, Language reader) {
        var wording = survey.in(reader);
        return survey.questions().stream()
                .filter(question -> question.limit() > 0
                        || !TogetherForm.polls(survey, question).isEmpty())
                .map(question -> new Item(
                        question.code(),
                        survey.questions().stream()
                                        .filter(Question::isAsked)
                                        .toList()
                                        .indexOf(question)
                                + 1,
                        wording.of(question).topic(),
                        Piping.open(wording.of(question).title()),
                        survey.conditions().containsKey(question.code()),
                        TogetherForm.polls(survey, question).stream()
                                .map(poll -> hands(survey, question, poll, reader))
                                .toList(),
                        question.limit()))
                .toList();
    }

    private static Hands hands(Survey survey, Question question, Poll poll, Language reader) {
        var wording = survey.in(reader);
        var row = question instanceof Matrix matrix
                ? wording.of(matrix)
                        .rows()
                        .getOrDefault(poll.code().substring(matrix.code().length() + 1), "")
                : "";
        var options = poll.options().stream()
                .map(option ->
                        new Box(poll.field(option), label(survey, question, option, reader), wording.language()));
        var declines = Arrays.stream(Decline.values())
                .map(decline ->
                        new Box(poll.field(decline.code()), Words.say(reader, decline.key(), Map.of()), reader));
        return new Hands(
                row, ask(question, poll), Stream.concat(options, declines).toList());
    }

    private static String ask(Question question, Poll poll) {
        if (question instanceof Ranking) return "paper.hands-first";
        return poll.most() > 1 ? "paper.hands-several" : "paper.hands";
    }

    private static String label(Survey survey, Question question, String option, Language reader) {
        var wording = survey.in(reader);
        if (question instanceof Matrix matrix)
            return wording.of(matrix).options().getOrDefault(option, option);
        if (!(question instanceof Quantity number)) return wording.label(question, option);
        var bands = new Bands(number);
        return bands.all().stream()
                .filter(band -> band.code().equals(option))
                .findFirst()
                .map(band -> bands.label(band, wording.language()))
                .orElse(option);
    }

    static Map<String, String> countries(Language reader) {
        return Countries.names(reader);
    }

    public List<AgeBand> bands() {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band != AgeBand.FROM_25)
                .toList();
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    @Override
    public int status() {
        return Problem.status(problems);
    }
}

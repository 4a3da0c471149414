package rostrum.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import rostrum.platform.Language;
import rostrum.platform.Words;
import rostrum.survey.Age;
import rostrum.survey.Bands;
import rostrum.survey.CountryChoice;
import rostrum.survey.Matrix;
import rostrum.survey.Piping;
import rostrum.survey.Quantity;
import rostrum.survey.Question;
import rostrum.survey.Ranking;
import rostrum.survey.Survey;
import rostrum.survey.Wording;

/**
 * How the answers to each question of a survey are counted.
 *
 * <p>Each answer is counted once. A matrix makes a table a row. Of a ranking the first places are counted (plurality): points
 * for all places, as Borda reckoned them in 1784, would be a second figure over the same answers, which the audit of tables does
 * not know. Numbers are counted in bands. Countries and ages are counted of those who joined,
 * where small groups go together, and not once more here.
 */
record Counting(Survey survey) {

    List<Asked> asked() {
        return survey.questions().stream()
                .filter(Question::isAsked)
                .flatMap(this::asked)
                .toList();
    }

    private Stream<Asked> asked(Question question) {
        if (question instanceof Matrix matrix) return matrix.rows().stream().map(row -> row(matrix, row));
        if (question instanceof Quantity number) return Stream.of(number(number));
        if (question instanceof Ranking ranking) return Stream.of(ranking(ranking));
        var isCounted = !(question instanceof CountryChoice || question instanceof Age);
        var choices = isCounted ? choices(question, question.options()) : List.<Table.Choice>of();
        return Stream.of(new Asked(question.code(), titles(question), question.takesSeveral(), choices));
    }

    private Asked row(Matrix matrix, String row) {
        var titles = inAll(wording -> wording.of(matrix).title() + " – " + wording.label(matrix, row));
        var choices = matrix.columns().stream()
                .map(column -> new Table.Choice(
                        column, inAll(wording -> wording.of(matrix).options().getOrDefault(column, column))))
                .toList();
        var start = row + ".";
        return new Asked(
                matrix.code(),
                matrix.code() + "." + row,
                titles,
                false,
                choices,
                given -> given.stream()
                        .filter(option -> option.startsWith(start))
                        .map(option -> option.substring(start.length()))
                        .toList());
    }

    private Asked number(Quantity number) {
        var bands = new Bands(number);
        var choices = bands.all().stream()
                .map(band -> new Table.Choice(band.code(), inAll(wording -> bands.label(band, wording.language()))))
                .toList();
        return new Asked(number.code(), number.code(), titles(number), false, choices, bands::of);
    }

    private Asked ranking(Ranking ranking) {
        var titles = inAll(wording -> first(wording, wording.of(ranking).title()));
        return new Asked(
                ranking.code(),
                ranking.code(),
                titles,
                false,
                choices(ranking, ranking.options()),
                given -> given.stream().limit(1).toList());
    }

    private static String first(Wording wording, String question) {
        return Words.has(wording.language(), "summary.put-first")
                ? Words.say(wording.language(), "summary.put-first", Map.of("question", question))
                : question;
    }

    private List<Table.Choice> choices(Question question, List<String> options) {
        return options.stream()
                .map(option -> new Table.Choice(option, inAll(wording -> wording.label(question, option))))
                .toList();
    }

    private Map<Language, String> titles(Question question) {
        return inAll(wording -> wording.of(question).title());
    }

    private Map<Language, String> inAll(Function<Wording, String> words) {
        var all = new TreeMap<Language, String>();
        for (var language : survey.languages()) all.put(language, Piping.open(words.apply(survey.in(language))));
        return all;
    }
}

package rostrum.survey.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.platform.Problem;
import rostrum.survey.Age;
import rostrum.survey.Bands;
import rostrum.survey.CountryChoice;
import rostrum.survey.Decline;
import rostrum.survey.Matrix;
import rostrum.survey.Multiple;
import rostrum.survey.Picture;
import rostrum.survey.Quantity;
import rostrum.survey.Question;

/**
 * A show of hands: how many of a group chose what. Everybody raises a hand once, or up to {@code most} times, or would
 * rather not. A poll that was left out altogether says nothing.
 *
 * @param code of the question, or of one row of it
 * @param options what can be chosen: of a ranking what comes first, of a number the bands in which it is counted
 * @param all whether it is asked of everybody, so that nobody is left over
 */
record Poll(String code, List<String> options, int most, boolean all) {

    /** Of a matrix one for each row; none of what is written, and of countries and ages, which the adult says of the group. */
    static List<Poll> of(Question question, boolean all) {
        if (!question.isAsked() || question instanceof CountryChoice || question instanceof Age) return List.of();
        if (question instanceof Matrix matrix)
            return matrix.rows().stream()
                    .map(row -> new Poll(matrix.code() + "." + row, matrix.columns(), 1, all))
                    .toList();
        var options = options(question);
        return options.isEmpty() ? List.of() : List.of(new Poll(question.code(), options, most(question), all));
    }

    private static List<String> options(Question question) {
        if (question instanceof Quantity number)
            return new Bands(number).all().stream().map(Bands.Band::code).toList();
        return question.options();
    }

    private static int most(Question question) {
        if (question instanceof Multiple several) return several.most();
        return question instanceof Picture pictures ? pictures.most() : 1;
    }

    /** Everything that is counted, declines too. */
    List<String> counted() {
        return Stream.concat(options.stream(), Arrays.stream(Decline.values()).map(Decline::code))
                .toList();
    }

    /**
     * What cannot be so in a group of this size.
     *
     * @param hands by option and decline; what is missing was left empty
     */
    List<Problem> problems(Map<String, Integer> hands, int people) {
        if (hands.isEmpty()) return List.of();
        var declined = sum(hands, Arrays.stream(Decline.values()).map(Decline::code));
        var picked = sum(hands, options.stream());
        return most == 1 ? one(picked + declined, people) : several(hands, picked, declined, people);
    }

    private List<Problem> one(int hands, int people) {
        if (hands == people || !all && hands < people) return List.of();
        return List.of(problem("paper.sum-wrong", hands, people));
    }

    private List<Problem> several(Map<String, Integer> hands, int picked, int declined, int people) {
        var answering = people - declined;
        var problems = new ArrayList<Problem>();
        if (answering < 0) problems.add(problem("paper.sum-wrong", declined, people));
        else if (options.stream().anyMatch(option -> hands.getOrDefault(option, 0) > answering))
            problems.add(problem("paper.option-over", picked, answering));
        else if (picked > most * answering) problems.add(problem("paper.picked-over", picked, most * answering));
        else if (all && picked < answering) problems.add(problem("paper.picked-under", picked, answering));
        return problems;
    }

    private Problem problem(String key, int hands, int people) {
        return new Problem(field(counted().get(0)), key, Map.of("hands", hands, "people", people));
    }

    /** What the field for an option is called. */
    String field(String option) {
        return code + ".hands." + option;
    }

    private static int sum(Map<String, Integer> hands, Stream<String> codes) {
        return codes.mapToInt(code -> hands.getOrDefault(code, 0)).sum();
    }
}

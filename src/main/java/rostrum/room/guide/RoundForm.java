package rostrum.room.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.room.round.Step;

/**
 * Minutes for each step of a round, as typed. A step of no minutes is left out; to write takes at least one.
 *
 * @param minutes in the order of the steps
 */
public record RoundForm(List<String> minutes) {
    private static final int MOST = 120;

    static RoundForm usual() {
        return new RoundForm(List.of("2", "6", "4", "4", "2"));
    }

    static RoundForm read(Form form) {
        return new RoundForm(Arrays.stream(Step.values())
                .map(step -> form.trimmed("minutes-" + step.code()))
                .toList());
    }

    public String of(Step step) {
        return minutes.get(step.ordinal());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var step : Step.values())
            if (!isNumber(of(step)) || number(of(step)) > MOST || step == Step.WRITE && number(of(step)) == 0)
                problems.add(Problem.of("minutes-" + step.code(), "room.guide.problem.minutes"));
        return problems;
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,3}");
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }

    List<Integer> numbers() {
        return minutes.stream().map(RoundForm::number).toList();
    }
}

package rostrum.room.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import rostrum.platform.Form;
import rostrum.platform.Problem;
import rostrum.room.round.Asking;

/**
 * A poll as typed.
 *
 * @param options as many as there are fields, the empty ones too
 */
public record PollForm(String words, List<String> options) {
    private static final int MOST = 200;
    private static final int MOST_OPTION = 80;

    static PollForm empty() {
        return new PollForm(
                "", IntStream.range(0, Asking.MOST).mapToObj(i -> "").toList());
    }

    static PollForm read(Form form) {
        var options = IntStream.rangeClosed(1, Asking.MOST)
                .mapToObj(number -> form.trimmed("option-" + number).replace('\n', ' '))
                .toList();
        return new PollForm(form.trimmed("question"), options);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        PromptForm.problem("question", words, MOST).ifPresent(problems::add);
        for (int i = 0; i < options.size(); i++)
            if (i < Asking.FEWEST || !options.get(i).isEmpty())
                PromptForm.problem("option-" + (i + 1), options.get(i), MOST_OPTION)
                        .ifPresent(problems::add);
        if (problems.isEmpty() && new HashSet<>(filled()).size() < filled().size())
            problems.add(Problem.of("option-2", "room.guide.problem.twice"));
        return problems;
    }

    Asking asking() {
        return new Asking(words, filled());
    }

    private List<String> filled() {
        return options.stream().filter(option -> !option.isEmpty()).toList();
    }
}

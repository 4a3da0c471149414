package rostrum.summary;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import rostrum.survey.paper.Together;

/**
 * What adults brought in for others, told apart from what young people sent by themselves.
 *
 * @param onPaper how many of the people answered on paper: each form is one of them
 * @param groups what groups said together: a group is none of the people, and its hands are added to nobody’s answers
 * @param views words of groups that a moderator approved
 * @param elsewhere what others collected with tools of their own
 */
record Brought(int onPaper, List<Together> groups, List<Voiced> views, List<Elsewhere> elsewhere) {
    static final Brought NONE = new Brought(0, List.of(), List.of());

    /** Of which nothing was collected elsewhere. */
    Brought(int onPaper, List<Together> groups, List<Voiced> views) {
        this(onPaper, groups, views, List.of());
    }

    /** Under new names, in the order of the names, and without their day. */
    Brought shuffled(Supplier<String> keys) {
        var drawn = groups.stream()
                .map(group -> group.under(keys.get()))
                .sorted(Comparator.comparing(Together::id))
                .toList();
        return new Brought(
                onPaper,
                drawn,
                Record.drawn(views, keys, (view, nobody) -> {}),
                elsewhere.stream().map(result -> result.shuffled(keys)).toList());
    }
}

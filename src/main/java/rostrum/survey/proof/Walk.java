package rostrum.survey.proof;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.survey.Question;
import rostrum.survey.logic.Condition;
import rostrum.survey.logic.Condition.Always;
import rostrum.survey.logic.Condition.Atom;
import rostrum.survey.logic.Value;

/**
 * All ways through a survey at once. A state is what is left of every condition ahead once the questions behind are
 * settled. Ways with the same rest have the same future and go on as one, so that the states are few where the ways are
 * many; and every state is one that somebody can bring about, so that nothing is found that cannot happen.
 */
final class Walk {
    /** States beyond which we say that a survey is too tangled to be proved. */
    static final int MOST = 10_000;

    /** What is looked at when a question is come to, counted from 0; it asks questions before that one only. */
    record Watch(int question, Condition condition) {}

    private final List<Question> questions;
    private final List<Watch> watches;
    private final Set<Watch> held = new HashSet<>();
    private final Set<Watch> failed = new HashSet<>();
    private OptionalInt tangled = OptionalInt.empty();

    /** One condition for every question says whether it is asked. */
    Walk(List<Question> questions, List<Condition> conditions, List<Watch> others) {
        this.questions = questions;
        var own = IntStream.range(0, questions.size()).mapToObj(i -> new Watch(i, conditions.get(i)));
        this.watches = Stream.concat(own, others.stream()).toList();
    }

    Walk go() {
        Set<List<Condition>> states =
                Set.of(watches.stream().map(Watch::condition).toList());
        for (int i = 0; i < questions.size() && tangled.isEmpty(); i++) states = pass(i, states);
        return this;
    }

    private Set<List<Condition>> pass(int i, Set<List<Condition>> states) {
        var classes = Classes.of(questions.get(i), atoms(i));
        if (classes.isEmpty()) tangled = OptionalInt.of(i);
        var next = new LinkedHashSet<List<Condition>>();
        for (var state : states) {
            look(i, state);
            var shows = state.get(i).equals(Always.YES);
            for (var given : shows ? classes.orElse(List.of()) : List.of(Map.<String, Value>of()))
                next.add(settle(i, state, given));
            if (next.size() > MOST) tangled = OptionalInt.of(i);
            if (tangled.isPresent()) return Set.of();
        }
        return next;
    }

    private void look(int i, List<Condition> state) {
        for (int k = 0; k < watches.size(); k++)
            if (watches.get(k).question() == i) (state.get(k).equals(Always.YES) ? held : failed).add(watches.get(k));
    }

    /** What lies behind is dropped, so that it keeps no states apart. */
    private List<Condition> settle(int i, List<Condition> state, Map<String, Value> given) {
        var settled = questions.get(i).kinds().keySet();
        return IntStream.range(0, state.size())
                .mapToObj(k -> watches.get(k).question() <= i
                        ? Always.YES
                        : state.get(k).settle(settled, given))
                .toList();
    }

    private Set<Atom> atoms(int i) {
        var codes = questions.get(i).kinds().keySet();
        return watches.stream()
                .flatMap(watch -> watch.condition().atoms())
                .filter(atom -> codes.contains(atom.question()))
                .collect(Collectors.toSet());
    }

    boolean isReached(int question) {
        return everHolds(watches.get(question));
    }

    boolean isEverPassedOver(int question) {
        return failed.contains(watches.get(question));
    }

    boolean everHolds(Watch watch) {
        return held.contains(watch);
    }

    /** The question at which there were too many states; all else is unknown then. */
    OptionalInt tangled() {
        return tangled;
    }
}

package rostrum.survey.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.survey.Question;
import rostrum.survey.logic.Condition;
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

    /** A question whose words or conditions need an answer: where it is asked, that must have been given. */
    record Need(int question, Condition given) {}

    private final List<Question> questions;
    private final List<Condition> roots = new ArrayList<>();
    private final List<Need> needs;
    private final Set<Integer> shown = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<Need> unmet = new HashSet<>();
    private OptionalInt tangled = OptionalInt.empty();

    /** Conditions ask questions before them only; one for every question. */
    Walk(List<Question> questions, List<Condition> conditions, List<Need> needs) {
        this.questions = questions;
        this.needs = needs;
        roots.addAll(conditions);
        for (var need : needs) roots.add(need.given());
    }

    Walk go() {
        Set<List<Condition>> states = Set.of(roots);
        for (int i = 0; i < questions.size() && tangled.isEmpty(); i++) states = pass(i, states);
        return this;
    }

    private Set<List<Condition>> pass(int i, Set<List<Condition>> states) {
        var classes = Classes.of(questions.get(i), atoms(i));
        var next = new LinkedHashSet<List<Condition>>();
        for (var state : states) {
            var shows = state.get(i).equals(Condition.Always.YES);
            (shows ? shown : hidden).add(i);
            if (shows) meet(i, state);
            for (var given : shows ? classes.orElse(List.of()) : List.of(Map.<String, Value>of()))
                next.add(settle(i, state, given));
            if (classes.isEmpty() || next.size() > MOST) tangled = OptionalInt.of(i);
            if (tangled.isPresent()) return Set.of();
        }
        return next;
    }

    private void meet(int i, List<Condition> state) {
        for (int k = 0; k < needs.size(); k++)
            if (needs.get(k).question() == i && state.get(questions.size() + k).equals(Condition.Always.NO))
                unmet.add(needs.get(k));
    }

    /** What lies behind is dropped, so that it keeps no states apart. */
    private List<Condition> settle(int i, List<Condition> state, Map<String, Value> given) {
        var settled = questions.get(i).kinds().keySet();
        var rest = new ArrayList<Condition>();
        for (int root = 0; root < state.size(); root++)
            rest.add(owner(root) <= i ? Condition.Always.YES : state.get(root).settle(settled, given));
        return rest;
    }

    private int owner(int root) {
        return root < questions.size()
                ? root
                : needs.get(root - questions.size()).question();
    }

    private Set<Atom> atoms(int i) {
        var codes = questions.get(i).kinds().keySet();
        return roots.stream()
                .flatMap(Condition::atoms)
                .filter(atom -> codes.contains(atom.question()))
                .collect(Collectors.toSet());
    }

    boolean isReached(int question) {
        return shown.contains(question);
    }

    boolean isEverPassedOver(int question) {
        return hidden.contains(question);
    }

    boolean isUnmet(Need need) {
        return unmet.contains(need);
    }

    /** The question at which there were too many states; all else is unknown then. */
    OptionalInt tangled() {
        return tangled;
    }
}

package rostrum.survey.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rostrum.survey.Question;
import rostrum.survey.logic.Condition.Atom;
import rostrum.survey.logic.Condition.Compares;
import rostrum.survey.logic.Condition.Contains;
import rostrum.survey.logic.Condition.Is;
import rostrum.survey.logic.Kind;
import rostrum.survey.logic.Value;

/**
 * The answers to one question that some conditions can tell apart: one of each class, and none where nothing is given. For
 * the conditions these are all the answers there are.
 */
final class Classes {
    static final int MOST = 4096;

    /** So many options have {@link #MOST} sets. */
    private static final int MOST_NAMED = 12;

    private final Set<Atom> atoms;

    private Classes(Set<Atom> atoms) {
        this.atoms = atoms;
    }

    /** Empty where there are more than {@link #MOST}. */
    static Optional<List<Map<String, Value>>> of(Question question, Set<Atom> atoms) {
        return new Classes(atoms).of(question);
    }

    private Optional<List<Map<String, Value>>> of(Question question) {
        List<Map<String, Value>> given = List.of(Map.of());
        for (var part : question.kinds().entrySet()) {
            if (part.getValue() instanceof Kind.Some && options(part.getKey()).size() > MOST_NAMED)
                return Optional.empty();
            var values = values(part.getKey(), part.getValue());
            if ((long) given.size() * values.size() > MOST) return Optional.empty();
            given = given.stream()
                    .flatMap(before -> values.stream().map(value -> with(before, part.getKey(), value)))
                    .toList();
        }
        var all = new ArrayList<>(given);
        if (question.isAsked()) all.add(Map.of());
        return Optional.of(all);
    }

    private static Map<String, Value> with(Map<String, Value> before, String code, Value value) {
        var all = new TreeMap<>(before);
        all.put(code, value);
        return all;
    }

    private List<Value> values(String code, Kind kind) {
        if (kind instanceof Kind.One one) return ones(one.options(), options(code));
        if (kind instanceof Kind.Some some) return somes(some, options(code));
        if (kind instanceof Kind.Amount amount) return amounts(amount, bounds(code));
        return List.of(Value.WORDS);
    }

    /** The options that are named, and one for all others. */
    private static List<Value> ones(List<String> options, Set<String> named) {
        var told = new LinkedHashSet<>(named);
        options.stream().filter(option -> !named.contains(option)).findFirst().ifPresent(told::add);
        return told.stream().<Value>map(Value.One::new).toList();
    }

    /** Every set of named options that an answer can hold, filled up with others where it has to hold more. */
    private static List<Value> somes(Kind.Some some, Set<String> named) {
        var others = some.options().stream()
                .filter(option -> !named.contains(option))
                .toList();
        return subsets(List.copyOf(named)).stream()
                .filter(set -> set.size() <= some.most())
                .filter(set -> set.size() + others.size() >= some.least())
                .<Value>map(set -> new Value.Some(filled(set, others, some.least())))
                .toList();
    }

    private static Set<String> filled(Set<String> set, List<String> others, int least) {
        var filled = new HashSet<>(set);
        others.stream().limit(Math.max(0, least - set.size())).forEach(filled::add);
        return filled;
    }

    private static List<Set<String>> subsets(List<String> options) {
        var subsets = new ArrayList<Set<String>>();
        for (int bits = 0; bits < 1 << options.size(); bits++) {
            var subset = new HashSet<String>();
            for (int i = 0; i < options.size(); i++) if ((bits >> i & 1) == 1) subset.add(options.get(i));
            subsets.add(subset);
        }
        return subsets;
    }

    /** Each bound that can be answered, and one number from each interval between them that holds any. */
    private static List<Value> amounts(Kind.Amount amount, Set<BigDecimal> bounds) {
        var told = new TreeSet<BigDecimal>();
        at(amount, amount.least(), false, told);
        for (var bound : bounds) {
            at(amount, bound, false, told);
            at(amount, bound, true, told);
        }
        return told.stream().<Value>map(Value.Amount::new).toList();
    }

    /** Adds the first number that can be answered at a bound or above it. */
    private static void at(Kind.Amount amount, BigDecimal bound, boolean above, Set<BigDecimal> told) {
        var steps = bound.subtract(amount.least()).divide(amount.step(), 0, RoundingMode.CEILING);
        var first = amount.least().add(steps.max(BigDecimal.ZERO).multiply(amount.step()));
        if (above && first.compareTo(bound) == 0) first = first.add(amount.step());
        if (first.compareTo(amount.most()) <= 0) told.add(first.stripTrailingZeros());
    }

    private Set<String> options(String code) {
        var options = new TreeSet<String>();
        for (var atom : atoms) {
            if (!atom.question().equals(code)) continue;
            if (atom instanceof Is is) options.add(is.option());
            if (atom instanceof Contains contains) options.add(contains.option());
        }
        return options;
    }

    private Set<BigDecimal> bounds(String code) {
        var bounds = new TreeSet<BigDecimal>();
        for (var atom : atoms)
            if (atom instanceof Compares compares && compares.question().equals(code)) bounds.add(compares.bound());
        return bounds;
    }
}

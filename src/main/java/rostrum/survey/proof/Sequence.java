package rostrum.survey.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rostrum.survey.Survey;

/** Whether every condition asks only what was asked before. */
final class Sequence {
    private final Survey survey;
    private final Findings findings;
    private final Map<String, Integer> places = new HashMap<>();

    Sequence(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
        for (int i = 0; i < survey.questions().size(); i++)
            for (var code : survey.questions().get(i).kinds().keySet()) places.put(code, i);
    }

    void check() {
        for (int i = 0; i < survey.questions().size(); i++) check(i);
    }

    private void check(int i) {
        var code = survey.questions().get(i).code();
        var early = asks(i).stream().filter(other -> other >= i).toList();
        if (early.isEmpty()) return;
        var round = early.stream().anyMatch(other -> other == i || leads(other, i, new HashSet<>()));
        var names = early.stream()
                .map(other -> survey.questions().get(other).code())
                .toList();
        findings.structure(
                code + ".show-if",
                round ? "survey.flaw.proof.circular" : "survey.flaw.proof.early",
                Map.of("questions", String.join(", ", names)));
    }

    private Set<Integer> asks(int i) {
        var asks = new TreeSet<Integer>();
        for (var code : survey.condition(survey.questions().get(i)).questions())
            if (places.containsKey(code)) asks.add(places.get(code));
        return asks;
    }

    private boolean leads(int from, int to, Set<Integer> seen) {
        if (!seen.add(from)) return false;
        return asks(from).stream().anyMatch(next -> next == to || leads(next, to, seen));
    }
}

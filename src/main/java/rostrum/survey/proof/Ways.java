package rostrum.survey.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.logic.Condition;
import rostrum.survey.proof.Walk.Watch;

/** Whether every question can be come to, and everything that conditions and words build on is there by then. */
final class Ways {
    private static final String SHOW_IF = ".show-if";

    private final Survey survey;
    private final Findings findings;
    private final List<Question> questions;

    Ways(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
        this.questions = survey.questions();
    }

    void check() {
        if (survey.asked() == 0) findings.structure("questions", "survey.flaw.proof.empty", Map.of());
        new Sequence(survey, findings).check();
        if (findings.isBroken()) return;
        var mentions = new Mentions(survey, findings).sound();
        var walk = walk(mentions.stream().map(this::unmet).distinct().toList());
        if (walk.tangled().isPresent()) {
            tangled(walk.tangled().getAsInt());
            return;
        }
        tell(walk);
        mentions.stream()
                .filter(mention -> walk.everHolds(unmet(mention)))
                .forEach(mention -> mention.missing(findings));
        parts().filter(part -> walk.isReached(part.question()))
                .filter(this::isDead)
                .forEach(this::dead);
    }

    private Walk walk(List<Watch> watches) {
        return new Walk(questions, questions.stream().map(survey::condition).toList(), watches).go();
    }

    /** Somebody comes to the words of a question without having given what they repeat. */
    private Watch unmet(Mentions.Mention mention) {
        var shown = survey.condition(questions.get(mention.question()));
        return new Watch(
                mention.question(),
                new Condition.And(shown, new Condition.Not(new Condition.Answered(mention.code()))));
    }

    private Stream<Watch> parts() {
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> survey.condition(questions.get(i)).alternatives().map(part -> new Watch(i, part)));
    }

    /** Each has a walk of its own: together they would keep more states apart than a whole condition does. */
    private boolean isDead(Watch part) {
        var walk = walk(List.of(part));
        return walk.tangled().isEmpty() && !walk.everHolds(part);
    }

    private void dead(Watch part) {
        findings.structure(
                questions.get(part.question()).code() + SHOW_IF,
                "survey.flaw.proof.dead",
                Map.of("part", part.condition().text()));
    }

    private void tangled(int at) {
        var values = Map.<String, Object>of("most", Walk.MOST);
        findings.structure(questions.get(at).code(), "survey.flaw.proof.tangled", values);
    }

    private void tell(Walk walk) {
        for (int i = 0; i < questions.size(); i++) {
            var at = questions.get(i).code() + SHOW_IF;
            var always = survey.condition(questions.get(i)).equals(Condition.Always.YES);
            if (!walk.isReached(i)) findings.structure(at, unreached(questions.get(i)), Map.of());
            else if (!always && !walk.isEverPassedOver(i)) findings.remark(at, "survey.flaw.proof.always", Map.of());
        }
    }

    /** A condition that no answers can fulfil is worse than one that the way to it rules out. */
    private String unreached(Question question) {
        var condition = survey.condition(question);
        var asked = questions.stream()
                .filter(other -> other.kinds().keySet().stream().anyMatch(condition.questions()::contains))
                .toList();
        var all = Stream.concat(asked.stream(), Stream.of(question)).toList();
        var conditions = new ArrayList<Condition>(
                asked.stream().map(each -> Condition.Always.YES).toList());
        conditions.add(condition);
        var alone = new Walk(all, conditions, List.of()).go();
        var possible = alone.isReached(asked.size()) || alone.tangled().isPresent();
        return possible ? "survey.flaw.proof.unreachable" : "survey.flaw.proof.impossible";
    }
}

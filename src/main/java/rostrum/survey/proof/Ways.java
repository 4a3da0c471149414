package rostrum.survey.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rostrum.survey.Question;
import rostrum.survey.Survey;
import rostrum.survey.logic.Condition;

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
        var needs = mentions.stream().map(Mentions.Mention::need).distinct().toList();
        var walk = new Walk(questions, questions.stream().map(survey::condition).toList(), needs).go();
        if (walk.tangled().isPresent()) tangled(walk.tangled().getAsInt());
        else tell(walk, mentions);
    }

    private void tangled(int at) {
        var values = Map.<String, Object>of("most", Walk.MOST);
        findings.structure(questions.get(at).code(), "survey.flaw.proof.tangled", values);
    }

    private void tell(Walk walk, List<Mentions.Mention> mentions) {
        for (int i = 0; i < questions.size(); i++) {
            var at = questions.get(i).code() + SHOW_IF;
            var always = survey.condition(questions.get(i)).equals(Condition.Always.YES);
            if (!walk.isReached(i)) findings.structure(at, unreached(questions.get(i)), Map.of());
            else if (!always && !walk.isEverPassedOver(i)) findings.remark(at, "survey.flaw.proof.always", Map.of());
        }
        for (var mention : mentions) if (walk.isUnmet(mention.need())) mention.missing(findings);
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
        return alone.isReached(asked.size()) ? "survey.flaw.proof.unreachable" : "survey.flaw.proof.impossible";
    }
}

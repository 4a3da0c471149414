package rostrum.survey.proof;

import java.util.List;
import java.util.Set;
import rostrum.platform.Language;
import rostrum.survey.Flaw;
import rostrum.survey.Lines;
import rostrum.survey.Survey;

/**
 * What was found about a survey before it opens.
 *
 * @param flaws what has to be mended
 * @param remarks what may well be meant
 * @param isBroken whether the structure has a flaw, so that nobody can be asked
 * @param broken languages whose words have a flaw
 */
public record Proof(List<Flaw> flaws, List<Flaw> remarks, boolean isBroken, Set<Language> broken) {

    public static Proof of(Survey survey, Lines lines) {
        var findings = new Findings(lines);
        new Ways(survey, findings).check();
        for (var wording : survey.wordings().values()) {
            new Completeness(survey, wording, findings).check();
            new Width(survey, wording, findings).check();
            new Plainness(survey, wording, findings).check();
            new Sensitivity(survey, wording, findings).check();
        }
        Width.checkTables(survey, findings);
        Completeness.checkPictures(survey, findings);
        return findings.proof();
    }
}

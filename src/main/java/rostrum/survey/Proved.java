package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of the files of a survey before anybody is asked.
 *
 * @param survey empty where the structure has a flaw
 * @param flaws what has to be mended
 * @param remarks what may well be meant
 */
public record Proved(Optional<Survey> survey, List<Flaw> flaws, List<Flaw> remarks) {

    /** The flaws of the bank are not those of the survey. */
    public static Proved of(String code, Map<String, String> files, Bank bank) {
        var flaws = new ArrayList<Flaw>();
        var reader = new SurveyReader(code, files, bank, flaws);
        var survey = reader.readAll();
        return new Proved(survey, List.copyOf(flaws), reader.remarks());
    }

    /** Whether everything holds, so that people may be asked. */
    public boolean holds() {
        return flaws.isEmpty()
                && survey.filter(found -> !found.languages().isEmpty()).isPresent();
    }
}

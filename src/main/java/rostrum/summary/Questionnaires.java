package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import rostrum.survey.Surveys;
import rostrum.survey.ddi.Codebook;

/** What was asked, for those who compute with the answers. */
@ApplicationScoped
public class Questionnaires {
    @Inject
    Surveys surveys;

    /** As DDI-Codebook 2.5; nothing where no survey was asked. */
    public Optional<String> codebook(String consultation) {
        return surveys.surveyOf(consultation).map(Codebook::of);
    }
}

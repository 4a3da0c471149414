package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.consultation.Consultations;
import rostrum.people.Visitor;

/**
 * Looks up all that a seat is made of in one transaction: one for each store would begin and end three times on every page. To
 * judge it is the door's part, outside.
 */
@ApplicationScoped
public class Seats {
    @Inject
    Visitor visitor;

    @Inject
    Consultations consultations;

    @Inject
    Surveys surveys;

    record Found(Optional<Brief> brief, Optional<Survey> survey) {}

    /** From then on the visitor is known for this request. */
    @Transactional
    Found find(String consultation) {
        if (visitor.participant().isEmpty()) return new Found(Optional.empty(), Optional.empty());
        return new Found(consultations.find(consultation), surveys.surveyOf(consultation));
    }
}

package rostrum.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import rostrum.consultation.Consultations;
import rostrum.people.guardian.Bringing;
import rostrum.people.guardian.Facilitators;
import rostrum.platform.Language;
import rostrum.platform.Secret;
import rostrum.survey.Mode;
import rostrum.survey.Submissions;

/** Takes forms that were filled in on paper: each code once, and each form as one young person. */
@ApplicationScoped
public class PaperForms {
    @Inject
    Consultations consultations;

    @Inject
    Facilitators facilitators;

    @Inject
    Submissions submissions;

    /** What became of a form. */
    enum Outcome {
        IN,
        /** The code was used for another one. */
        USED,
        /** It is no code of this group, or opens nothing any more. */
        UNKNOWN,
        OVER
    }

    /** The same form twice is one: whoever sends it again after the line broke reads that it is in. */
    @Transactional
    Outcome take(Bringing by, Secret code, PaperForm form, Language reader) {
        if (!consultations.holdOpen(by.consultation())) return Outcome.OVER;
        if (!facilitators.handedOut(by, code)) return Outcome.UNKNOWN;
        var who = facilitators.takeIn(form.joining(by.consultation(), reader), code);
        if (who.isEmpty()) return before(code, form);
        if (!submissions.take(who.get(), Mode.PAPER, form.answers(), form.language(reader)))
            throw new IllegalStateException("An open consultation took no form");
        return Outcome.IN;
    }

    private Outcome before(Secret code, PaperForm form) {
        return facilitators
                .takenIn(code)
                .map(who -> submissions.says(who, form.answers()) ? Outcome.IN : Outcome.USED)
                .orElse(Outcome.UNKNOWN);
    }
}

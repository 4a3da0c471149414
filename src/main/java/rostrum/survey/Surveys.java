package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Preparing;
import rostrum.platform.Audit;

/** Which survey belongs to which consultation. */
@ApplicationScoped
public class Surveys {
    @Inject
    EntityManager db;

    @Inject
    Shelf shelf;

    @Inject
    Audit audit;

    /** The survey of a consultation, where one was chosen. */
    @Transactional
    public Optional<Survey> surveyOf(String consultation) {
        return choice(consultation).map(Choice::survey).flatMap(shelf::find);
    }

    @Transactional
    public void choose(String consultation, Survey survey, String staff) {
        choice(consultation)
                .ifPresentOrElse(
                        choice -> choice.choose(survey.code()),
                        () -> db.persist(new Choice(consultation, survey.code())));
        audit.note(staff, "survey.choose", consultation, survey.code() + " " + survey.version());
    }

    @Transactional
    void prepare(@Observes Preparing preparing) {
        surveyOf(preparing.consultation())
                .ifPresentOrElse(
                        survey -> preparing.speaksOnly(survey.languages()), () -> preparing.lacks("survey.none"));
    }

    private Optional<Choice> choice(String consultation) {
        return Optional.ofNullable(db.find(Choice.class, consultation));
    }
}

package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import rostrum.consultation.Closed;
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

    /** When the consultation was closed; empty while it is not, or if it closed before a survey was chosen. */
    @Transactional
    public Optional<Instant> closedAt(String consultation) {
        return choice(consultation).flatMap(Choice::closedAt);
    }

    @Transactional
    void prepare(@Observes Preparing preparing) {
        surveyOf(preparing.consultation())
                .ifPresentOrElse(
                        survey -> preparing.speaksOnly(survey.languages()), () -> preparing.lacks("survey.none"));
    }

    @Transactional
    void close(@Observes Closed closed) {
        choice(closed.consultation()).ifPresent(choice -> choice.close(closed.at()));
    }

    private Optional<Choice> choice(String consultation) {
        return Optional.ofNullable(db.find(Choice.class, consultation));
    }
}

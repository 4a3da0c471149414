package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.consultation.Preparing;
import rostrum.people.AgeBand;
import rostrum.platform.Audit;

/** Which survey belongs to which consultation. */
@ApplicationScoped
public class Surveys {
    @Inject
    EntityManager db;

    @Inject
    Shelf shelf;

    @Inject
    Versions versions;

    @Inject
    Audit audit;

    /** The survey of a consultation, where one was chosen. */
    @Transactional
    public Optional<Survey> surveyOf(String consultation) {
        return choice(consultation).flatMap(this::chosen);
    }

    private Optional<Survey> chosen(Choice choice) {
        return choice.version()
                .map(version -> versions.find(choice.survey(), version))
                .orElseGet(() -> shelf.find(choice.survey()));
    }

    /** The key of the choice, as in {@link Edition#key}; empty where there is none. */
    @Transactional
    public String chosen(String consultation) {
        return choice(consultation)
                .map(choice -> choice.version()
                        .map(version -> choice.survey() + "." + version)
                        .orElse(choice.survey()))
                .orElse("");
    }

    /** All that young people can be asked: what was published here, and what came with the product. */
    @Transactional
    public List<Edition> offered() {
        return Stream.concat(
                        versions.all().stream().map(survey -> new Edition(survey, true)),
                        shelf.surveys().stream().map(survey -> new Edition(survey, false)))
                .filter(edition -> edition.survey().youngest() != AgeBand.FROM_25)
                .toList();
    }

    @Transactional
    public void choose(String consultation, Survey survey, String staff) {
        choose(consultation, new Edition(survey, false), staff);
    }

    @Transactional
    public void choose(String consultation, Edition edition, String staff) {
        var choice = choice(consultation).orElseGet(() -> new Choice(consultation));
        choice.choose(edition);
        if (!db.contains(choice)) db.persist(choice);
        var survey = edition.survey();
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

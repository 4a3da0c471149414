package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.consultation.Brief;
import rostrum.moderation.Contribution;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Decided;
import rostrum.moderation.Gate;
import rostrum.people.Assent;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;

/** Where answers are kept and sent. */
@ApplicationScoped
public class Submissions {
    @Inject
    EntityManager db;

    @Inject
    Surveys surveys;

    @Inject
    Gate gate;

    @Inject
    Time time;

    /** Empty where no survey was chosen. */
    @Transactional
    Optional<Sheet> sheet(Participant who, Brief brief) {
        return surveys.surveyOf(brief.id()).map(survey -> {
            var submission = found(brief.id(), who.key()).orElseGet(Submission::new);
            return new Sheet(who, brief, survey, submission.answers(), submission.sentAt());
        });
    }

    /** How far somebody has come; empty where no survey was chosen. */
    @Transactional
    public Optional<Progress> progress(Participant who, Brief brief) {
        return sheet(who, brief).map(Sheet::progress);
    }

    /** Keeps a page as it stands, right or wrong; no more after sending. */
    @Transactional
    boolean keep(Sheet sheet, Question question, Answer answer, Language language) {
        return held(sheet).keep(question.code(), answer, language);
    }

    /** Sends what was kept: once, however often it is asked for. No, while something is still to be mended. */
    @Transactional
    boolean send(Sheet sheet) {
        var submission = held(sheet);
        if (!sheet.journey().unfinished(submission.answers()).isEmpty()) return false;
        for (var text : submission.send(time.hour())) {
            var verdict = gate.judge(contribution(sheet, text));
            text.stands(verdict.state(), sheet.who().agreedTo(Assent.QUOTE));
        }
        return true;
    }

    private static Contribution contribution(Sheet sheet, FreeText text) {
        var place = sheet.survey()
                .question(text.question())
                .map(question -> sheet.survey().in(text.language()).of(question).title())
                .orElse("");
        return new Contribution(
                Kind.ANSWER,
                text.id(),
                sheet.brief().id(),
                place,
                sheet.who().band(),
                text.language(),
                text.words().strip());
    }

    @Transactional
    void decide(@Observes Decided decided) {
        if (decided.kind() != Kind.ANSWER) return;
        var text = db.find(FreeText.class, decided.contribution());
        if (text != null) text.decided(decided.state());
    }

    /** The row is made or locked in one statement, so that two devices, or a form sent twice, wait for each other. */
    private Submission held(Sheet sheet) {
        var survey = sheet.survey();
        var consultation = sheet.brief().id();
        db.createNativeQuery(
                        """
                        insert into submission (id, consultation, participant, survey, version) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (consultation, participant) do update set participant = excluded.participant""")
                .setParameter(1, Id.fresh())
                .setParameter(2, consultation)
                .setParameter(3, sheet.who().key().value())
                .setParameter(4, survey.code())
                .setParameter(5, survey.version())
                .executeUpdate();
        return found(consultation, sheet.who().key()).orElseThrow();
    }

    private Optional<Submission> found(String consultation, ParticipantKey who) {
        return db
                .createQuery(
                        """
                        select distinct s from Submission s left join fetch s.entries e left join fetch e.text
                        where s.consultation = :consultation and s.participant = :participant""",
                        Submission.class)
                .setParameter("consultation", consultation)
                .setParameter("participant", who.value())
                .getResultStream()
                .findFirst();
    }
}

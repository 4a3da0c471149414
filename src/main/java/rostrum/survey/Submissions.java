package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.moderation.Contribution;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Decided;
import rostrum.moderation.Forgotten;
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
    Entries entries;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Inject
    Time time;

    @Transactional
    Sheet sheet(Seat seat) {
        return sheet(seat.survey(), seat.brief().id(), seat.who().key());
    }

    /** How far somebody has come; empty where no survey was chosen. */
    @Transactional
    public Optional<Progress> progress(Participant who) {
        return surveys.surveyOf(who.consultation())
                .map(survey -> sheet(survey, who.consultation(), who.key()).progress());
    }

    private Sheet sheet(Survey survey, String consultation, ParticipantKey who) {
        var submission = found(consultation, who).orElseGet(Submission::new);
        return new Sheet(survey, submission.answers(), submission.sentAt());
    }

    /** Keeps a page as it stands, right or wrong; no more after sending. The sheet is as it stands then. */
    @Transactional
    Sheet keep(Seat seat, Question question, Answer answer, Language language) {
        var submission = held(seat);
        submission.keep(question.code(), answer, text(seat, question.code(), answer, language));
        return new Sheet(seat.survey(), submission.answers(), submission.sentAt());
    }

    /** Keeps all of them as they stand, right or wrong; no more after sending. */
    @Transactional
    Sheet keep(Seat seat, Map<Question, Answer> answers, Language language) {
        var submission = held(seat);
        if (submission.sentAt().isEmpty()) write(seat, submission, answers, language);
        return new Sheet(seat.survey(), submission.answers(), submission.sentAt());
    }

    /** Not line by line: from here on the submission is a copy, and its rows are written together. */
    private void write(Seat seat, Submission submission, Map<Question, Answer> answers, Language language) {
        db.clear();
        var before = submission.answers();
        var words = submission.texts().stream().map(FreeText::id).collect(Collectors.toCollection(ArrayList::new));
        var changed = new ArrayList<Question>();
        answers.forEach((question, answer) -> {
            if (answer.equals(before.getOrDefault(question.code(), Answer.NONE))) return;
            submission.keep(question.code(), answer, text(seat, question.code(), answer, language));
            changed.add(question);
        });
        words.removeAll(submission.texts().stream().map(FreeText::id).toList());
        entries.write(submission.entries(changed), words);
    }

    private static FreeText text(Seat seat, String question, Answer answer, Language language) {
        return new FreeText(
                Id.fresh(), question, answer.words(), language, seat.who().agreedTo(Assent.QUOTE));
    }

    /** Takes answers that were given all at once, and sends them. On paper what was left empty stays so. */
    @Transactional
    public boolean take(Participant who, Mode mode, Map<String, Answer> answers, Language language) {
        var brief = consultations.find(who.consultation());
        var survey = surveys.surveyOf(who.consultation());
        if (brief.isEmpty() || survey.isEmpty()) return false;
        var seat = new Seat(who, brief.get(), survey.get(), Optional.empty(), "");
        var submission = held(seat, mode);
        answers.forEach(
                (question, answer) -> submission.keep(question, answer, text(seat, question, answer, language)));
        return send(seat);
    }

    /** Whether this is what they said, and nothing else. */
    @Transactional
    public boolean says(Participant who, Map<String, Answer> answers) {
        var survey = surveys.surveyOf(who.consultation());
        var kept = new HashMap<>(answers);
        survey.ifPresent(one -> new Journey(one, answers).dropped().forEach(question -> kept.remove(question.code())));
        return found(who.consultation(), who.key())
                .filter(submission -> submission.answers().equals(kept))
                .isPresent();
    }

    /** Sends what was kept: once, however often it is asked for. No, while something is still to be mended or it is over. */
    @Transactional
    boolean send(Seat seat) {
        if (!seat.who().agreedTo(Assent.TAKE_PART)) return false;
        if (!holdOpen(seat)) return false;
        var submission = held(seat);
        if (submission.sentAt().isPresent()) return true;
        var journey = new Journey(seat.survey(), submission.answers());
        var typed = submission.mode() == Mode.PAPER;
        if (!(typed ? journey.wrong() : journey.unfinished()).isEmpty()) return false;
        var dropped = submission.entries(journey.dropped());
        var texts = submission.send(typed ? time.day() : time.hour(), dropped);
        entries.delete(dropped);
        var author = gate.author(seat.who().key());
        var contributions =
                texts.stream().map(text -> contribution(seat, text).by(author)).toList();
        if (typed) gate.judgeTyped(contributions);
        else gate.judge(contributions);
        texts.stream().filter(FreeText::isWorry).forEach(text -> gate.worry(Kind.ANSWER, text.id()));
        return true;
    }

    /** What was begun before closing may be finished for a while. */
    private boolean holdOpen(Seat seat) {
        return consultations.holdOpen(seat.brief().id())
                || sheet(seat).isBegun()
                        && consultations.holdInGrace(seat.brief().id());
    }

    /** Opens sent answers again, to be changed and sent once more; until then they count for nothing. */
    @Transactional
    boolean reopen(Seat seat) {
        if (!consultations.holdOpen(seat.brief().id())) return false;
        var submission = held(seat);
        if (submission.sentAt().isPresent()) takeBack(submission);
        return true;
    }

    /** The words begin a new life under new names: moderators lose those that they had. */
    void takeBack(Submission submission) {
        submission.texts().forEach(text -> gate.withdraw(text.id()));
        gate.erase(submission.texts().stream().map(FreeText::id).toList());
        submission.reopen(Id::fresh);
    }

    Optional<FreeText> text(Seat seat, Question question) {
        return found(seat.brief().id(), seat.who().key()).flatMap(submission -> submission.text(question.code()));
    }

    private static Contribution contribution(Seat seat, FreeText text) {
        var place = seat.survey()
                .question(text.question())
                .map(question -> Piping.open(
                        seat.survey().in(text.language()).of(question).title()))
                .orElse("");
        return new Contribution(
                Kind.ANSWER,
                text.id(),
                seat.brief().id(),
                place,
                seat.who().band(),
                text.language(),
                text.words().strip());
    }

    @Transactional
    void decide(@Observes Decided decided) {
        if (decided.kind() != Kind.ANSWER) return;
        var text = db.find(FreeText.class, decided.contribution());
        if (text != null) text.decided(decided.state(), decided.words());
    }

    void forgotten(@Observes Forgotten rejected) {
        db.createQuery("update FreeText t set t.words = '' where t.id in ?1")
                .setParameter(1, rejected.contributions())
                .executeUpdate();
    }

    void expired(@Observes Expired end) {
        if (!end.ends(Term.ANSWERS)) return;
        var answers = "submission in (select id from submission where consultation = ?1)";
        var texts = db.createNativeQuery("select free_text from answer where free_text is not null and " + answers)
                .setParameter(1, end.consultation())
                .getResultList();
        end.deleted("answer", clear("delete from answer where " + answers, end.consultation()));
        for (var text : texts) end.deleted("free_text", clear("delete from free_text where id = ?1", (String) text));
        end.deleted("submission", clear("delete from submission where consultation = ?1", end.consultation()));
    }

    private int clear(String statement, String which) {
        return db.createNativeQuery(statement).setParameter(1, which).executeUpdate();
    }

    /** The row is made or locked in one statement, so that two devices, or a form sent twice, wait for each other. */
    private Submission held(Seat seat) {
        return held(seat, Mode.ONLINE);
    }

    private Submission held(Seat seat, Mode mode) {
        var survey = seat.survey();
        var consultation = seat.brief().id();
        db.createNativeQuery("""
            insert into submission (id, consultation, participant, survey, version, mode)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (consultation, participant) do update set participant = excluded.participant\
            """)
                .setParameter(1, Id.fresh())
                .setParameter(2, consultation)
                .setParameter(3, seat.who().key().value())
                .setParameter(4, survey.code())
                .setParameter(5, survey.version())
                .setParameter(6, mode.name())
                .executeUpdate();
        return found(consultation, seat.who().key()).orElseThrow();
    }

    private Optional<Submission> found(String consultation, ParticipantKey who) {
        return db.createNamedQuery(Submission.OF, Submission.class)
                .setParameter("consultation", consultation)
                .setParameter("participant", who.value())
                .getResultStream()
                .findFirst();
    }
}

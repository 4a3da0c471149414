package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import rostrum.helpline.Typed;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.platform.Language;
import rostrum.safeguarding.Reports;
import rostrum.safeguarding.Settled;
import rostrum.safeguarding.Subject;
import rostrum.safeguarding.Telling;
import rostrum.safeguarding.Way;

/** Answers that their author wants the safety team to read, at once and not only when all is sent. */
@ApplicationScoped
public class Worries {
    @Inject
    EntityManager db;

    @Inject
    Submissions submissions;

    @Inject
    Gate gate;

    @Inject
    Reports reports;

    /** Own words, where some are kept, never enter the queue from now on. */
    @Transactional
    void tell(Seat seat, Question question, Typed typed, Language language) {
        var text = submissions.text(seat, question);
        text.ifPresent(FreeText::worry);
        text.ifPresent(sent -> gate.worry(Kind.ANSWER, sent.id()));
        var who = seat.who();
        reports.open(new Telling(
                Way.ANSWER,
                subject(seat, question, text),
                typed.words(),
                typed.reach(),
                who.country(),
                language,
                typed.danger(),
                typed.aboutStaff(),
                Telling.YOUNG_PERSON));
    }

    private static Subject subject(Seat seat, Question question, Optional<FreeText> text) {
        var language = text.map(FreeText::language).orElse(seat.who().language());
        return new Subject(
                Kind.ANSWER.name(),
                text.map(FreeText::id).orElse(""),
                seat.brief().id(),
                Piping.open(seat.survey().in(language).of(question).title()),
                text.map(FreeText::words).orElse(""));
    }

    /** The lead saw no harm in it: it goes the way of all answers. */
    @Transactional
    void settled(@Observes Settled settled) {
        if (!settled.returned() || !settled.kind().equals(Kind.ANSWER.name())) return;
        var text = db.find(FreeText.class, settled.contribution());
        if (text != null) text.calm();
    }
}

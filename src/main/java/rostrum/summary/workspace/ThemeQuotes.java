package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.consultation.Hands;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;

/** Which views are quoted. It takes two people, neither of whom moderated, and nobody is quoted twice. */
@ApplicationScoped
@Transactional
class ThemeQuotes {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Hands hands;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** By view. */
    Map<String, QuoteState> of(String consultation) {
        return db.createQuery("select q from Quote q where q.consultation = ?1", Quote.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Quote::state)
                .collect(Collectors.toMap(QuoteState::view, state -> state));
    }

    void propose(String consultation, Workspace workspace, String view, String colleague) {
        require(consultation, colleague);
        var reading = workspace.reading(view).orElseThrow(Refusal::notFound);
        var quoted = of(consultation);
        if (quoted.containsKey(view)) return;
        var person = reading.saying().person();
        if (quoted.keySet().stream()
                .flatMap(other -> workspace.reading(other).stream())
                .anyMatch(other -> other.saying().person().equals(person)))
            throw Refusal.because("workspace.quoted-already");
        db.persist(new Quote(new Quote.Key(consultation, view), reading.saying().words(), colleague, time.now()));
        audit.note(colleague, "quote.proposed", consultation, view);
    }

    /** @param words as the second person read them: word for word what the first one read, and what the view says */
    void release(String consultation, Workspace workspace, String view, String words, String colleague) {
        require(consultation, colleague);
        var quote = find(consultation, view);
        var says = workspace.reading(view).map(reading -> reading.saying().words());
        var state = quote.map(Quote::state);
        if (state.isEmpty()
                || !state.get().words().equals(words)
                || says.filter(words::equals).isEmpty()) throw Refusal.because("workspace.quote-changed");
        if (state.get().isReleased()) return;
        if (state.get().proposedBy().equals(colleague)) throw Refusal.because("workspace.quote-second");
        quote.get().release(colleague, time.now());
        audit.note(colleague, "quote.released", consultation, view);
    }

    void withdraw(String consultation, String view, String colleague) {
        require(consultation, colleague);
        find(consultation, view).ifPresent(quote -> {
            db.remove(quote);
            audit.note(colleague, "quote.withdrawn", consultation, view);
        });
    }

    private Optional<Quote> find(String consultation, String view) {
        return Optional.ofNullable(db.find(Quote.class, new Quote.Key(consultation, view)));
    }

    /** One after the other, before the release, and by nobody who decided what others may read. */
    private void require(String consultation, String colleague) {
        if (consultations.held(consultation).stage() != Stage.ANALYSED) throw Refusal.because("workspace.closed");
        if (hands.hasModerated(consultation, colleague)) throw Refusal.because("workspace.quote-moderated");
    }
}

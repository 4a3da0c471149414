package rostrum.summary.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.consultation.Consultations;
import rostrum.consultation.Hands;
import rostrum.consultation.Quotability;
import rostrum.consultation.Returned;
import rostrum.consultation.Stage;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.summary.Authors;

/**
 * Which views are quoted. It takes two people, neither of whom moderated, and an author who can be asked: whoever says no, or is
 * erased, is found by nobody again, and so nothing of theirs is quoted any more.
 */
@ApplicationScoped
@Transactional
public class Quotes implements Quotability {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Hands hands;

    @Inject
    Authors authors;

    @Inject
    Event<Unquoted> unquoted;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** By view. */
    public Map<String, QuoteState> of(String consultation) {
        return db.createQuery("select q from Quote q where q.consultation = ?1", Quote.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Quote::state)
                .collect(Collectors.toMap(QuoteState::view, state -> state));
    }

    /** @param isOfTheSame whether another view is by the same author: nobody is quoted twice */
    public void propose(
            String consultation,
            String view,
            String words,
            Language language,
            Predicate<String> isOfTheSame,
            String colleague) {
        require(consultation, colleague);
        if (!authors.views(consultation).contains(view)) throw Refusal.because("workspace.not-quoted");
        var quoted = of(consultation).keySet();
        if (quoted.contains(view)) return;
        if (quoted.stream().anyMatch(isOfTheSame)) throw Refusal.because("workspace.quoted-already");
        db.persist(new Quote(new Quote.Key(consultation, view), words, language, colleague, time.now()));
        audit.note(colleague, "quote.proposed", consultation, view);
    }

    /**
     * @param words as the second person read them: word for word what the first one read
     * @param says what the view says now; nothing where it is gone
     */
    public void release(String consultation, String view, String words, Optional<String> says, String colleague) {
        require(consultation, colleague);
        var quote = find(consultation, view);
        var state = quote.map(Quote::state);
        if (state.isEmpty()
                || !state.get().words().equals(words)
                || says.filter(words::equals).isEmpty()) throw Refusal.because("workspace.quote-changed");
        if (state.get().isReleased()) return;
        if (state.get().proposedBy().equals(colleague)) throw Refusal.because("workspace.quote-second");
        quote.get().release(colleague, time.now());
        audit.note(colleague, "quote.released", consultation, view);
    }

    public void withdraw(String consultation, String view, String colleague) {
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
        if (isOut(consultation)) throw Refusal.because("workspace.closed");
        if (hands.hasModerated(consultation, colleague)) throw Refusal.because("workspace.quote-moderated");
    }

    private boolean isOut(String consultation) {
        return consultations.held(consultation).stage() != Stage.ANALYSED;
    }

    /** What is released stays, and nothing that was meant to be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOnly(String consultation, Set<String> views) {
        db.createQuery("select q from Quote q where q.consultation = ?1", Quote.class)
                .setParameter(1, consultation)
                .getResultStream()
                .filter(quote -> !views.contains(quote.state().view()))
                .toList()
                .forEach(db::remove);
        unquoted.fire(new Unquoted(consultation));
    }

    /** What two people want to quote of somebody; after the release, what is quoted. */
    public List<QuoteState> of(ParticipantKey who) {
        return released(authors.viewsOf(who));
    }

    private List<QuoteState> released(Collection<String> views) {
        return quotes(views).map(Quote::state).filter(QuoteState::isReleased).toList();
    }

    private Stream<Quote> quotes(Collection<String> views) {
        if (views.isEmpty()) return Stream.of();
        return db.createQuery("select q from Quote q where q.view in ?1 order by q.view", Quote.class)
                .setParameter(1, views)
                .getResultStream();
    }

    /** Nobody has to look for it: it is told on their own page. */
    void tell(@Observes Returned somebody) {
        if (somebody.stage() == Stage.ANALYSED && !of(somebody.who().key()).isEmpty())
            somebody.tell(new Returned.Notice("workspace.own.notice", "/me/quotes", "workspace.own.title"));
    }

    @Override
    public boolean mayQuote(ParticipantKey who) {
        return !authors.viewsOf(who).isEmpty();
    }

    /** For good, and of all that they said. A document that is out already stays as it is. */
    void refuse(Participant who) {
        if (isOut(who.consultation())) throw Refusal.because("workspace.own.late");
        remove(quotes(authors.viewsOf(who.key())).toList(), who.consultation());
        if (authors.untie(who.key()) > 0) audit.note(Audit.PARTICIPANT, "quote.refused", who.consultation(), "");
    }

    /** The same for somebody who is erased, and at any time; answers how many quotes went, and of how many views they were the author. */
    Map<String, Integer> forget(ParticipantKey who, String consultation) {
        var views = authors.viewsOf(who);
        if (views.isEmpty()) return Map.of("quotable", 0, "theme_quote", 0);
        var gone = isOut(consultation) ? List.<Quote>of() : quotes(views).toList();
        remove(gone, consultation);
        return Map.of("quotable", authors.untie(who), "theme_quote", gone.size());
    }

    private void remove(List<Quote> gone, String consultation) {
        if (gone.isEmpty()) return;
        gone.forEach(db::remove);
        unquoted.fire(new Unquoted(consultation));
    }
}

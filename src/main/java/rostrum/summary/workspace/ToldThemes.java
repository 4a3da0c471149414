package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.summary.Records;
import rostrum.summary.quote.QuoteState;
import rostrum.summary.quote.Quotes;
import rostrum.summary.quote.Unquoted;

/** The themes that drafts tell. */
@ApplicationScoped
@Transactional
public class ToldThemes {
    private static final String ITSELF = "themes";

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Records records;

    @Inject
    Quotes quotes;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** As they were handed to the draft last, and counted; without quotes that were refused or taken out since. */
    public Optional<Told> of(String consultation) {
        return of(consultation, quote -> true);
    }

    /** The same without quotes that their authors may still refuse: for readers outside the secretariat. */
    public Optional<Told> settled(String consultation) {
        return of(consultation, quote -> quote.isSettled(time.now()));
    }

    private Optional<Told> of(String consultation, Predicate<QuoteState> readable) {
        return handed(consultation)
                .flatMap(handed -> handed.told()
                        .map(told ->
                                quoting(consultation, told, quote -> handed.tells(quote) && readable.test(quote))));
    }

    private Told quoting(String consultation, Told told, Predicate<QuoteState> readable) {
        var standing = quotes.of(consultation);
        return told.quoting(quote -> Optional.ofNullable(standing.get(quote.view()))
                .filter(state -> state.words().equals(quote.words()))
                .filter(readable)
                .isPresent());
    }

    /** Words that are not quoted any more are not kept with the themes either. */
    void unquoted(@Observes Unquoted gone) {
        handed(gone.consultation())
                .ifPresent(handed -> handed.told()
                        .ifPresent(told -> handed.rewrite(quoting(gone.consultation(), told, quote -> true))));
    }

    private Optional<Handed> handed(String consultation) {
        return Optional.ofNullable(db.find(Handed.class, consultation));
    }

    /** Until when the last of the quotes in the draft may be refused; nothing where all of them are settled. */
    public Optional<Instant> unsettledUntil(String consultation) {
        var told = of(consultation, quote -> !quote.isSettled(time.now()));
        var standing = told.isEmpty() ? Map.<String, QuoteState>of() : quotes.of(consultation);
        return told.stream()
                .flatMap(Told::quotes)
                .flatMap(quote ->
                        Optional.ofNullable(standing.get(quote.view())).flatMap(QuoteState::refusableUntil).stream())
                .max(Comparator.naturalOrder());
    }

    /** The draft goes on without the quotes that may still be refused. */
    void leaveOutUnsettled(String consultation, String colleague) {
        requireOpen(consultation);
        var handed = handed(consultation).orElseThrow(() -> Refusal.because("workspace.closed"));
        handed.leaveOutUnsettled(time.now());
        audit.note(colleague, "quotes.left-out", consultation, "");
    }

    /** And with them again: whoever can still refuse is waited for. */
    void takeInAgain(String consultation, String colleague) {
        requireOpen(consultation);
        var handed = handed(consultation).orElseThrow(() -> Refusal.because("workspace.closed"));
        handed.takeInAgain();
        audit.note(colleague, "quotes.taken-in", consultation, "");
    }

    /** How many quotes the draft goes on without. */
    public int leftOut(String consultation) {
        return handed(consultation)
                .filter(Handed::isShortened)
                .flatMap(handed -> handed.told()
                        .map(told -> quoting(consultation, told, handed::leavesOut)
                                .quotes()
                                .count()))
                .orElse(0L)
                .intValue();
    }

    Optional<Handover> handover(String consultation) {
        return handed(consultation).map(Handed::handover);
    }

    void handOver(String consultation, String analyst) {
        requireOpen(consultation);
        var handed = handed(consultation).orElseGet(() -> new Handed(consultation));
        handed.ask(analyst, time.now());
        db.merge(handed);
        audit.note(analyst, "themes.handed", consultation, "");
    }

    private void requireOpen(String consultation) {
        if (consultations.held(consultation).stage() != Stage.ANALYSED) throw Refusal.because("workspace.closed");
    }

    List<Handover> waiting() {
        return db.createQuery(
                        "select h from Handed h where h.countedAt is null and h.failedAt is null order by h.askedAt",
                        Handed.class)
                .getResultStream()
                .map(Handed::handover)
                .toList();
    }

    /** Nothing that was released changes; what was asked for anew in the meantime is counted anew. */
    void keep(Handover handover, Optional<Told> told) {
        var isOpen = consultations.held(handover.consultation()).stage() == Stage.ANALYSED;
        var handed = db.find(Handed.class, handover.consultation());
        if (!handed.isAsked(handover.askedAt())) return;
        if (isOpen && told.isPresent())
            handed.tell(quoting(handover.consultation(), told.get(), quote -> true), time.now());
        else handed.fail(time.now());
        audit.note(ITSELF, isOpen && told.isPresent() ? "themes.told" : "themes.failed", handover.consultation(), "");
    }

    /** Enters what the release tells of themes into the ledger; of quotes only those stay that it tells. */
    public void release(String consultation) {
        var told = of(consultation);
        told.ifPresent(themes -> records.release(consultation, themes.counted()));
        quotes.keepOnly(
                consultation,
                told.stream().flatMap(Told::quotes).map(Told.Quote::view).collect(Collectors.toSet()));
    }
}

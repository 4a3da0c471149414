package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import rostrum.platform.Refusal;
import rostrum.summary.quote.Quotes;

/** Quotes out of a workspace: what a view says in it, and that nobody is quoted twice. */
@ApplicationScoped
@Transactional
class ThemeQuotes {
    @Inject
    Quotes quotes;

    void propose(String consultation, Workspace workspace, String view, String colleague) {
        var saying = workspace.reading(view).orElseThrow(Refusal::notFound).saying();
        quotes.propose(
                consultation,
                view,
                saying.words(),
                saying.language(),
                other -> workspace
                        .reading(other)
                        .filter(reading -> reading.saying().person().equals(saying.person()))
                        .isPresent(),
                colleague);
    }

    /** @param words as the second person read them */
    void release(String consultation, Workspace workspace, String view, String words, String colleague) {
        var says = workspace.reading(view).map(reading -> reading.saying().words());
        quotes.release(consultation, view, words, says, colleague);
    }

    void withdraw(String consultation, String view, String colleague) {
        quotes.withdraw(consultation, view, colleague);
    }
}

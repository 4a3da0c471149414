package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** Which views are quoted. */
@ApplicationScoped
@Transactional
class ThemeQuotes {
    @Inject
    EntityManager db;

    /** By view. */
    Map<String, QuoteState> of(String consultation) {
        return db.createQuery("select q from Quote q where q.consultation = ?1", Quote.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Quote::state)
                .collect(Collectors.toMap(QuoteState::view, state -> state));
    }
}

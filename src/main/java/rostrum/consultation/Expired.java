package rostrum.consultation;

import java.util.Map;
import java.util.TreeMap;

/**
 * A term is over. Fired inside the transaction that certifies the deletion: who keeps something of that kind deletes it
 * and says how many rows of what went.
 */
public final class Expired {
    private final String consultation;
    private final Term term;
    private final Map<String, Integer> counts = new TreeMap<>();

    Expired(String consultation, Term term) {
        this.consultation = consultation;
        this.term = term;
    }

    public String consultation() {
        return consultation;
    }

    public boolean ends(Term what) {
        return term == what;
    }

    public void deleted(String table, int rows) {
        counts.merge(table, rows, Integer::sum);
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}

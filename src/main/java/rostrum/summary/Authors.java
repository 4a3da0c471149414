package rostrum.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.people.ParticipantKey;
import rostrum.platform.Keys;

/**
 * Who can be asked about which view of a frozen record. The record itself leads to nobody; what leads back lies apart and
 * answers only for one person at a time. A view of which nobody can be asked any more is not quoted.
 */
@ApplicationScoped
@Transactional
public class Authors {
    private static final String PURPOSE = "author";

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    /** @param authors by view, in no order that tells anything */
    @Transactional(Transactional.TxType.MANDATORY)
    void tie(String consultation, Map<String, ParticipantKey> authors) {
        var tied = new TreeMap<>(authors);
        ask(
                "tie(?1, ?2, ?3)",
                consultation,
                String.join(" ", tied.keySet()),
                tied.values().stream().map(this::mark).collect(Collectors.joining(" ")));
    }

    /** The views of one person. */
    public List<String> viewsOf(ParticipantKey who) {
        return views("views_of(?1)", mark(who));
    }

    /** All views of which somebody can be asked. */
    public Set<String> views(String consultation) {
        return Set.copyOf(views("views_in(?1)", consultation));
    }

    /** Nobody finds them again; answers of how many views. */
    public int untie(ParticipantKey who) {
        return count("untie(?1)", mark(who));
    }

    void expired(@Observes Expired end) {
        if (end.ends(Term.PEOPLE)) end.deleted("quotable", count("forget(?1)", end.consultation()));
    }

    private String mark(ParticipantKey who) {
        return keys.digest(PURPOSE, who.value());
    }

    private int count(String function, String of) {
        return ((Number) ask(function, of).get(0)).intValue();
    }

    private List<String> views(String function, String of) {
        return ask(function, of).stream().map(String.class::cast).toList();
    }

    private List<?> ask(String function, String... of) {
        var query = db.createNativeQuery("select author." + function);
        for (int at = 0; at < of.length; at++) query.setParameter(at + 1, of[at]);
        return query.getResultList();
    }
}

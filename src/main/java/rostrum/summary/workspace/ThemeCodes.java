package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.platform.Audit;
import rostrum.summary.theme.DoubleCoding;

/** What coders called the views of a sample. */
@ApplicationScoped
@Transactional
class ThemeCodes {
    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    /** By view, of one coder: nobody sees another one’s. */
    Map<String, String> of(String consultation, String coder) {
        return all(consultation).getOrDefault(coder, Map.of());
    }

    /** Of the two who coded most: nothing while there is one alone. */
    Agreement agreement(String consultation) {
        var coders = all(consultation).values().stream()
                .sorted(Comparator.comparing(codes -> -codes.size()))
                .limit(2)
                .toList();
        return coders.size() < 2 ? Agreement.NONE : Agreement.of(new DoubleCoding(coders.get(0), coders.get(1)));
    }

    void code(String consultation, Map<String, String> themes, String coder) {
        themes.forEach((view, theme) -> db.createNativeQuery("""
                        insert into theme_code (consultation, view, coder, theme, coded_at) values (?1, ?2, ?3, ?4, now())
                        on conflict (consultation, view, coder) do update set theme = excluded.theme, coded_at = now()""")
                .setParameter(1, consultation)
                .setParameter(2, view)
                .setParameter(3, coder)
                .setParameter(4, theme)
                .executeUpdate());
        audit.note(coder, "themes.coded", consultation, "" + themes.size());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, String>> all(String consultation) {
        var all = new TreeMap<String, Map<String, String>>();
        List<Object[]> rows = db.createNativeQuery(
                        "select coder, view, theme from theme_code where consultation = ?1 order by coder, view")
                .setParameter(1, consultation)
                .getResultList();
        rows.forEach(row ->
                all.computeIfAbsent((String) row[0], first -> new TreeMap<>()).put((String) row[1], (String) row[2]));
        return all;
    }

    /** Answers how many there were. */
    int forget(String consultation) {
        return db.createNativeQuery("delete from theme_code where consultation = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
    }
}

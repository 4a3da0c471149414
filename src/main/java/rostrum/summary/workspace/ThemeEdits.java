package rostrum.summary.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.consultation.Stage;
import rostrum.platform.Audit;
import rostrum.platform.Refusal;
import rostrum.platform.Time;
import rostrum.summary.theme.Edit;

/** What analysts did to themes, in the order in which they did it. */
@ApplicationScoped
@Transactional
class ThemeEdits {
    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Audit audit;

    @Inject
    Time time;

    List<EditLine> of(String consultation) {
        return db.createQuery("select e from Edited e where e.consultation = ?1 order by e.number", Edited.class)
                .setParameter(1, consultation)
                .getResultStream()
                .map(Edited::line)
                .toList();
    }

    void add(String consultation, List<? extends Edit> edits, String analyst) {
        requireOpen(consultation);
        int number = of(consultation).size();
        for (var edit : edits) {
            db.persist(new Edited(new Edited.Key(consultation, ++number), edit, analyst, time.now()));
            audit.note(analyst, "themes.edited", consultation, code(edit) + " " + number);
        }
    }

    private static String code(Edit edit) {
        return edit.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    void undo(String consultation, int number, String analyst) {
        requireOpen(consultation);
        Optional.ofNullable(db.find(Edited.class, new Edited.Key(consultation, number)))
                .filter(edit -> edit.undo(analyst, time.now()))
                .ifPresent(edit -> audit.note(analyst, "themes.undone", consultation, "" + number));
    }

    /** One after the other, and not after the release. */
    private void requireOpen(String consultation) {
        if (consultations.held(consultation).stage() != Stage.ANALYSED) throw Refusal.because("workspace.closed");
    }

    /** Answers how many there were. */
    int forget(String consultation) {
        return db.createNativeQuery("delete from theme_edit where consultation = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
    }
}

package rostrum.survey.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import rostrum.platform.Audit;
import rostrum.platform.Id;
import rostrum.platform.Time;
import rostrum.survey.Survey;
import rostrum.survey.Versions;

/** Surveys that are being written, with every edit that was ever made. */
@ApplicationScoped
@Transactional
public class Drafts {
    @Inject
    EntityManager db;

    @Inject
    Versions versions;

    @Inject
    Audit audit;

    @Inject
    Time time;

    String begin(String survey, Map<String, String> files, String by) {
        var draft = new SurveyDraft(Id.fresh(), survey, by, time.now());
        db.persist(draft);
        db.flush();
        var empty = draft.holding(Map.of());
        write(empty, files, Edit.BEGUN, "", by);
        audit.note(by, "survey.draft", survey, empty.id());
        return empty.id();
    }

    /** The newest first. */
    List<DraftsPage.Begun> all() {
        return db.createQuery("select d from SurveyDraft d order by d.begunAt desc", SurveyDraft.class)
                .getResultStream()
                .map(SurveyDraft::begun)
                .toList();
    }

    Optional<Draft> find(String id) {
        return Optional.ofNullable(db.find(SurveyDraft.class, id))
                .map(draft -> draft.holding(Map.of()))
                .map(draft -> holding(draft, draft.number()));
    }

    /** As it stood after an edit. */
    Draft at(Draft draft, int number) {
        var stood = Math.max(1, Math.min(number, draft.number()));
        var files = holding(draft, stood).files();
        return new Draft(draft.id(), draft.survey(), stood, draft.published(), files);
    }

    private Draft holding(Draft draft, int number) {
        var files = new TreeMap<String, String>();
        for (var row : rows("""
                select distinct on (name) name, content from survey_edit_file
                where draft = ?1 and number <= ?2 order by name, number desc""", draft.id(), number)) if (row[1] != null) files.put((String) row[0], (String) row[1]);
        return new Draft(draft.id(), draft.survey(), draft.number(), draft.published(), files);
    }

    /** The newest first. */
    List<Edit> edits(Draft draft) {
        return rows(
                        "select number, act, about, made_by, made_at from survey_edit where draft = ?1 order by number"
                                + " desc",
                        draft.id())
                .stream()
                .map(row ->
                        new Edit((Integer) row[0], (String) row[1], (String) row[2], (String) row[3], instant(row[4])))
                .toList();
    }

    private static Instant instant(Object at) {
        if (at instanceof Timestamp stamp) return stamp.toInstant();
        return at instanceof OffsetDateTime with ? with.toInstant() : (Instant) at;
    }

    /** Says no, and writes nothing, where the draft is not any more as it was seen. */
    boolean write(Draft seen, Map<String, String> files, String act, String about, String by) {
        var draft = db.find(SurveyDraft.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || !draft.advance(seen.number())) return false;
        var number = seen.number() + 1;
        db.createNativeQuery("""
                insert into survey_edit (draft, number, act, about, made_by, made_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, seen.id())
                .setParameter(2, number)
                .setParameter(3, act)
                .setParameter(4, about)
                .setParameter(5, by)
                .setParameter(6, time.now())
                .executeUpdate();
        var names = new TreeSet<>(seen.files().keySet());
        names.addAll(files.keySet());
        for (var name : names) {
            var content = Optional.ofNullable(files.get(name));
            if (!Objects.equals(Optional.ofNullable(seen.files().get(name)), content))
                put(seen.id(), number, name, content);
        }
        return true;
    }

    private void put(String draft, int number, String name, Optional<String> content) {
        db.createNativeQuery("""
                insert into survey_edit_file (draft, number, name, content)
                values (?1, ?2, ?3, nullif(cast(?4 as text), cast(?5 as text)))""")
                .setParameter(1, draft)
                .setParameter(2, number)
                .setParameter(3, name)
                .setParameter(4, content.orElse(GONE))
                .setParameter(5, GONE)
                .executeUpdate();
    }

    /** No file can be this. */
    private static final String GONE = "\u0001";

    /** Says no where the draft is not any more as it was seen, or the version is not new. */
    boolean publish(Draft seen, Survey survey, Map<String, String> bank, String by) {
        var draft = db.find(SurveyDraft.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || versions.last(survey.code()) >= survey.version()) return false;
        if (!draft.publish(seen.number(), survey.version())) return false;
        versions.publish(survey, Arrival.without(seen.files()), bank, by);
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Object... values) {
        var query = db.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }
}

package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import rostrum.platform.Audit;
import rostrum.platform.Time;

/** Versions of surveys that were published here. They never change, so whoever has read one need not ask again. */
@ApplicationScoped
public class Versions {
    private static final String BANK = Bank.FOLDER + "/";

    @Inject
    EntityManager db;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** One version of one survey. */
    public record Published(String survey, int version) {}

    private final Map<String, Survey> known = new ConcurrentHashMap<>();

    /** With the questions of the bank as they were on that day. */
    @Transactional
    public void publish(Survey survey, Map<String, String> files, Map<String, String> bank, String staff) {
        db.createNativeQuery("""
                insert into survey_version (survey, version, published_by, published_at) values (?1, ?2, ?3, ?4)""")
                .setParameter(1, survey.code())
                .setParameter(2, survey.version())
                .setParameter(3, staff)
                .setParameter(4, time.now())
                .executeUpdate();
        files.forEach((name, content) -> put(survey, name, content));
        bank.forEach((name, content) -> put(survey, BANK + name, content));
        audit.note(staff, "survey.publish", survey.code(), survey.version() + "");
    }

    private void put(Survey survey, String name, String content) {
        db.createNativeQuery("""
                insert into survey_version_file (survey, version, name, content) values (?1, ?2, ?3, ?4)""")
                .setParameter(1, survey.code())
                .setParameter(2, survey.version())
                .setParameter(3, name)
                .setParameter(4, content)
                .executeUpdate();
    }

    @Transactional
    public Optional<Survey> find(String survey, int version) {
        var known = Optional.ofNullable(this.known.get(survey + "." + version));
        return known.isPresent() ? known : read(survey, version);
    }

    /** It was proved when it was published: what later versions of the proof think does not take it from anybody. */
    private Optional<Survey> read(String code, int version) {
        var own = new TreeMap<String, String>();
        var bank = new TreeMap<String, String>();
        contents(code, version).forEach((name, content) -> {
            if (name.startsWith(BANK)) bank.put(name.substring(BANK.length()), content);
            else own.put(name, content);
        });
        if (own.isEmpty()) return Optional.empty();
        var read = new SurveyReader(code, own, Bank.read(bank, new ArrayList<>()), new ArrayList<>()).unproved();
        read.ifPresent(survey -> known.put(code + "." + version, survey));
        return read;
    }

    /** Its own files by their names; none where it was not published. */
    @Transactional
    public Map<String, String> files(String survey, int version) {
        var files = contents(survey, version);
        files.keySet().removeIf(name -> name.startsWith(BANK));
        return files;
    }

    private Map<String, String> contents(String survey, int version) {
        var contents = new TreeMap<String, String>();
        for (var row : rows(
                "select name, content from survey_version_file where survey = ?1 and version = ?2", survey, version))
            contents.put((String) row[0], (String) row[1]);
        return contents;
    }

    /** The newest first. */
    @Transactional
    public List<Survey> all() {
        return published().stream()
                .flatMap(version -> find(version.survey(), version.version()).stream())
                .toList();
    }

    /** Which there are, the newest first. */
    @Transactional
    public List<Published> published() {
        return rows("select survey, version from survey_version order by published_at desc, survey").stream()
                .map(row -> new Published((String) row[0], (Integer) row[1]))
                .toList();
    }

    /** The number of its last version; 0 where none was published. */
    @Transactional
    public int last(String survey) {
        return published().stream()
                .filter(version -> version.survey().equals(survey))
                .mapToInt(Published::version)
                .max()
                .orElse(0);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Object... values) {
        var query = db.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }
}

package rostrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.moderation.triage.Concern;
import rostrum.moderation.triage.Finding;
import rostrum.people.Erased;
import rostrum.people.ParticipantKey;
import rostrum.platform.Job;
import rostrum.platform.Keys;

/** What triage saw, kept with each case; and for as long as a session lasts, the steps that somebody took. */
@ApplicationScoped
public class Signals implements Job {
    private static final int SESSION = 12;

    @Inject
    EntityManager db;

    @Inject
    Keys keys;

    /** Leads to nobody, and to nothing but the same person's other steps. */
    String author(ParticipantKey who) {
        return keys.digest("author", who.value());
    }

    /** All in one statement. */
    void keep(Map<String, Finding> byCase) {
        var rows = Json.createArrayBuilder();
        byCase.forEach((id, finding) -> add(rows, id, finding));
        var written = rows.build();
        if (written.isEmpty()) return;
        db.createNativeQuery("""
            insert into case_signal (case_id, number, concern, rule, starts, ends, score, version)
            select id, number, concern, rule, starts, ends, score, ?2 from jsonb_to_recordset(cast(?1 as jsonb))
              as r(id text, number int, concern text, rule text, starts int, ends int, score numeric)\
            """)
                .setParameter(1, written.toString())
                .setParameter(2, Finding.VERSION)
                .executeUpdate();
    }

    private static void add(JsonArrayBuilder rows, String id, Finding finding) {
        int number = 1;
        for (var signal : finding.signals())
            rows.add(Json.createObjectBuilder()
                    .add("id", id)
                    .add("number", number++)
                    .add("concern", signal.concern().name())
                    .add("rule", signal.rule().name())
                    .add("starts", signal.start())
                    .add("ends", signal.end())
                    .add("score", signal.score()));
    }

    Sight of(Case one) {
        return new Sight(one.isAdvisedAgainst(), seen(one.id()));
    }

    @SuppressWarnings("unchecked")
    private List<Sight.Seen> seen(String id) {
        List<Object[]> rows = db.createNativeQuery(
                        "select number, concern, starts, ends, score from case_signal where case_id = ?1 order by"
                                + " number")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Sight.Seen(
                        number(row[0]),
                        Concern.valueOf((String) row[1]),
                        number(row[2]),
                        number(row[3]),
                        ((Number) row[4]).doubleValue()))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** The steps that these people took before, within this session. */
    @SuppressWarnings("unchecked")
    Map<String, Set<Concern>> steps(Collection<String> authors) {
        var steps = new HashMap<String, Set<Concern>>();
        if (authors.isEmpty()) return steps;
        List<Object[]> rows = db.createNativeQuery("""
            select author, step from author_step where author = any (string_to_array(?1, ' '))
            and taken_at > now() - ?2 * interval '1 hour'\
            """)
                .setParameter(1, String.join(" ", authors))
                .setParameter(2, SESSION)
                .getResultList();
        for (var row : rows)
            steps.computeIfAbsent((String) row[0], nobody -> EnumSet.noneOf(Concern.class))
                    .add(Concern.valueOf((String) row[1]));
        return steps;
    }

    void take(String author, Set<Concern> steps) {
        var names = steps.stream().map(Enum::name).sorted().toList();
        db.createNativeQuery("""
            insert into author_step (author, step, taken_at)
            select ?1, step, date_trunc('hour', now(), 'UTC') from unnest(string_to_array(?2, ' ')) step
            on conflict (author, step) do update set taken_at = excluded.taken_at\
            """)
                .setParameter(1, author)
                .setParameter(2, String.join(" ", names))
                .executeUpdate();
    }

    void erased(@Observes Erased gone) {
        db.createNativeQuery("delete from author_step where author = ?1")
                .setParameter(1, author(gone.who()))
                .executeUpdate();
    }

    @Override
    public String name() {
        return "forget-steps";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        db.createNativeQuery("delete from author_step where taken_at < now() - ?1 * interval '1 hour'")
                .setParameter(1, SESSION)
                .executeUpdate();
    }
}

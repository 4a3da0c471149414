package rostrum.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.consultation.Consultations;
import rostrum.consultation.Expired;
import rostrum.consultation.Term;
import rostrum.moderation.Contribution;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.people.AgeBand;
import rostrum.people.Countries;
import rostrum.people.guardian.Bringing;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.survey.ApprovedText;
import rostrum.survey.Mode;
import rostrum.survey.Piping;
import rostrum.survey.Survey;

/** What groups said together, and adults about their own work: apart from what young people sent by themselves. */
@ApplicationScoped
@Transactional
public class GroupAnswers {
    private static final String OF_CONSULTATION = "in (select id from group_answer where consultation = ?1)";

    @Inject
    EntityManager db;

    @Inject
    Consultations consultations;

    @Inject
    Gate gate;

    @Inject
    Time time;

    /** Under which name, in which way and by whom it is kept. */
    record Record(String id, Mode mode, Bringing by, Survey survey) {}

    /** Once, however often it is sent; no where nothing is taken any more. */
    boolean keep(Record record, TogetherForm.Said said) {
        if (!consultations.holdOpen(record.by().consultation())) return false;
        if (insert(record, said) == 0) return true;
        count(record.id(), said.hands());
        write(record, said);
        return true;
    }

    private int insert(Record record, TogetherForm.Said said) {
        return db.createNativeQuery("""
                insert into group_answer
                  (id, consultation, facilitator, mode, survey, version, people, ages, country, language, sent_on)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict (id) do nothing""")
                .setParameter(1, record.id())
                .setParameter(2, record.by().consultation())
                .setParameter(3, record.by().id())
                .setParameter(4, record.mode().name())
                .setParameter(5, record.survey().code())
                .setParameter(6, record.survey().version())
                .setParameter(7, said.people())
                .setParameter(8, said.ages().stream().map(AgeBand::code).collect(Collectors.joining(" ")))
                .setParameter(9, said.country())
                .setParameter(10, said.language().name())
                .setParameter(11, Date.valueOf(LocalDate.ofInstant(time.now(), ZoneOffset.UTC)))
                .executeUpdate();
    }

    private void count(String id, Map<String, Map<String, Integer>> hands) {
        var rows = Json.createArrayBuilder();
        hands.forEach((question, options) -> options.forEach((option, people) -> rows.add(Json.createObjectBuilder()
                .add("question", question)
                .add("option", option)
                .add("people", people))));
        db.createNativeQuery("""
                insert into group_count (group_answer, question, option, people)
                select ?1, question, option, people from jsonb_to_recordset(cast(?2 as jsonb))
                  as r(question text, option text, people int)""")
                .setParameter(1, id)
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    /** Nobody gave leave to quote a group: its words are read and counted with the others, and stand nowhere verbatim. */
    private void write(Record record, TogetherForm.Said said) {
        if (said.words().isEmpty()) return;
        var band = said.ages().get(0);
        var rows = Json.createArrayBuilder();
        var contributions = new ArrayList<Contribution>();
        said.words().forEach((question, words) -> {
            var text = Id.fresh();
            rows.add(Json.createObjectBuilder()
                    .add("id", text)
                    .add("question", question.code())
                    .add("words", words));
            var place =
                    Piping.open(record.survey().in(said.language()).of(question).title());
            contributions.add(new Contribution(
                    Kind.ANSWER, text, record.by().consultation(), place, band, said.language(), words));
        });
        db.createNativeQuery("""
                with r as (select * from jsonb_to_recordset(cast(?2 as jsonb)) as r(id text, question text, words text)),
                     t as (insert into free_text (id, question, words, language, state, quotable, worry)
                           select id, question, words, ?3, 'QUEUED', false, false from r)
                insert into group_text (group_answer, question, free_text) select ?1, question, id from r""")
                .setParameter(1, record.id())
                .setParameter(2, rows.build().toString())
                .setParameter(3, said.language().name())
                .executeUpdate();
        gate.judgeTogether(contributions);
    }

    /** Those of one facilitator, by day; not what was said. */
    @SuppressWarnings("unchecked")
    List<Together> sent(Bringing by, Mode mode) {
        return together(db.createNativeQuery("""
                        select id, people, ages, country, sent_on, '', '', 0 from group_answer
                        where facilitator = ?1 and mode = ?2 order by sent_on, id""").setParameter(1, by.id()).setParameter(2, mode.name()));
    }

    /** Takes one back, with its words, until the record is frozen. False where there is nothing to take back. */
    @SuppressWarnings("unchecked")
    boolean takeBack(Bringing by, String id) {
        if (!consultations.holdUnfrozen(by.consultation())) return false;
        List<String> texts = db.createNativeQuery("""
                        select t.free_text from group_text t join group_answer a on a.id = t.group_answer
                        where a.id = ?1 and a.facilitator = ?2""")
                .setParameter(1, id)
                .setParameter(2, by.id())
                .getResultList();
        texts.forEach(gate::withdraw);
        gate.erase(texts);
        var gone = db.createNativeQuery("delete from group_answer where id = ?1 and facilitator = ?2")
                .setParameter(1, id)
                .setParameter(2, by.id())
                .executeUpdate();
        db.flush();
        db.clear();
        db.createNativeQuery("delete from free_text where id = any (string_to_array(?1, ' '))")
                .setParameter(1, String.join(" ", texts))
                .executeUpdate();
        return gone == 1;
    }

    /** For counting, in no order that tells of time. */
    public List<Together> of(String consultation, Mode mode) {
        return together(db.createNativeQuery("""
                        select a.id, a.people, a.ages, a.country, a.sent_on, c.question, c.option, c.people
                        from group_answer a left join group_count c on c.group_answer = a.id
                        where a.consultation = ?1 and a.mode = ?2 order by a.id, c.question, c.option""").setParameter(1, consultation).setParameter(2, mode.name()));
    }

    @SuppressWarnings("unchecked")
    private static List<Together> together(Query found) {
        var all = new TreeMap<String, Together>();
        for (var row : (List<Object[]>) found.getResultList()) {
            var one = all.computeIfAbsent(
                    (String) row[0],
                    id -> new Together(
                            id,
                            ((Number) row[1]).intValue(),
                            Stream.of(((String) row[2]).split(" "))
                                    .flatMap(code -> AgeBand.of(code).stream())
                                    .toList(),
                            Countries.region((String) row[3]),
                            ((Date) row[4]).toLocalDate(),
                            new TreeMap<>()));
            if (row[5] instanceof String question && !question.isEmpty())
                one.hands()
                        .computeIfAbsent(question, code -> new TreeMap<>())
                        .put((String) row[6], ((Number) row[7]).intValue());
        }
        return List.copyOf(all.values());
    }

    /** Words of groups that a moderator approved. */
    @SuppressWarnings("unchecked")
    public List<ApprovedText> approvedTexts(String consultation, Mode mode) {
        List<Object[]> rows = db.createNativeQuery("""
                        select t.id, t.question, coalesce(t.shown, t.words) as words, t.language from free_text t
                        join group_text g on g.free_text = t.id join group_answer a on a.id = g.group_answer
                        where a.consultation = ?1 and a.mode = ?2 and t.state = 'APPROVED' order by t.question, t.id""")
                .setParameter(1, consultation)
                .setParameter(2, mode.name())
                .getResultList();
        return rows.stream()
                .map(row -> new ApprovedText(
                        (String) row[0], (String) row[1], (String) row[2], Language.valueOf((String) row[3]), false))
                .toList();
    }

    void expired(@Observes Expired end) {
        if (!end.ends(Term.ANSWERS)) return;
        var where = end.consultation();
        var texts = db.createNativeQuery("select free_text from group_text where group_answer " + OF_CONSULTATION)
                .setParameter(1, where)
                .getResultList();
        end.deleted("group_text", run("delete from group_text where group_answer " + OF_CONSULTATION, where));
        end.deleted("group_count", run("delete from group_count where group_answer " + OF_CONSULTATION, where));
        end.deleted("group_answer", run("delete from group_answer where consultation = ?1", where));
        for (var text : texts) end.deleted("free_text", run("delete from free_text where id = ?1", (String) text));
    }

    private int run(String sql, String value) {
        return db.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }
}

package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import rostrum.consultation.Consultations;
import rostrum.moderation.Contribution;
import rostrum.moderation.Gate;
import rostrum.people.AgeBand;
import rostrum.people.Participant;
import rostrum.platform.Audit;
import rostrum.platform.Language;
import rostrum.platform.Time;
import rostrum.room.round.Conducts;
import rostrum.room.round.Totals;

/** Statements of a topic and the votes on them: one vote of each participant, wherever the statement stands. */
@ApplicationScoped
public class Statements {
    @Inject
    EntityManager db;

    @Inject
    Rooms rooms;

    @Inject
    Consultations consultations;

    @Inject
    Conducts conducts;

    @Inject
    Gate gate;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Transactional
    public Optional<No> vote(String room, String id, Participant voter, Choice choice) {
        var found = inRoom(room, id, voter);
        if (found.isEmpty()) return Optional.of(No.MISSING);
        var statement = found.get();
        if (!consultations.holdOpen(voter.consultation()))
            return Optional.of(rooms.isStopped(voter.consultation()) ? No.STOPPED : No.STATEMENT_CLOSED);
        var situation = conducts.of(room);
        if (!situation.takesVotes()) return Optional.of(situation.paused() ? No.PAUSED : No.NOT_NOW);
        var no = statement.refusesVotes();
        if (no.isEmpty()) count(statement, voter, choice);
        return no;
    }

    /** Not found, not of this room's topic and not a room for this person are the same. */
    Optional<Statement> inRoom(String room, String id, Participant reader) {
        return rooms.find(room, reader)
                .flatMap(found -> Optional.ofNullable(db.find(Statement.class, id))
                        .filter(statement ->
                                statement.topic().id().equals(found.topic().id())));
    }

    private void count(Statement statement, Participant voter, Choice choice) {
        db.createNativeQuery("insert into vote (statement, participant, choice) values (?1, ?2, ?3)"
                        + " on conflict (statement, participant) do update set choice = excluded.choice")
                .setParameter(1, statement.id())
                .setParameter(2, voter.key().value())
                .setParameter(3, choice.name())
                .executeUpdate();
    }

    /** All that were ever opened in the room's topic, with the reader's own votes. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<StatementView> seenBy(Participant reader, Room room) {
        List<Object[]> rows = db.createNativeQuery("""
                        select s.id, s.words, s.language, s.closed_at is null, lower(coalesce(v.choice, '')), s.told
                        from statement s left join vote v on v.statement = s.id and v.participant = ?2
                        where s.topic = ?1 and s.opened_at is not null and s.state = 'APPROVED' order by s.opened_at, s.id""")
                .setParameter(1, room.topic().id())
                .setParameter(2, reader.key().value())
                .getResultList();
        return rows.stream()
                .map(row -> new StatementView(
                        (String) row[0],
                        (String) row[1],
                        Language.valueOf((String) row[2]),
                        (Boolean) row[3],
                        (String) row[4],
                        Totals.of((String) row[5]).figures()))
                .toList();
    }

    /** What people may read of the votes is renewed where the rule says so. */
    @Transactional
    @SuppressWarnings("unchecked")
    public void count() {
        List<Object[]> rows = db.createNativeQuery("""
                        select s.id, s.told, count(*) filter (where v.choice = 'AGREE') || ' ' ||
                               count(*) filter (where v.choice = 'DISAGREE') || ' ' || count(*) filter (where v.choice = 'PASS')
                        from statement s join vote v on v.statement = s.id
                        where s.closed_at is null and s.opened_at is not null and s.state = 'APPROVED'
                        group by s.id, s.told order by s.id""").getResultList();
        for (var row : rows) {
            var now = Totals.of((String) row[2]);
            if (now.mayFollow(Totals.of((String) row[1]))) tell((String) row[0], now);
        }
    }

    private void tell(String statement, Totals totals) {
        db.createNativeQuery("update statement set told = ?2 where id = ?1")
                .setParameter(1, statement)
                .setParameter(2, totals.kept())
                .executeUpdate();
    }

    /** The secretariat's own statement takes the same way as everybody's: through the gate. Its key becomes its id. */
    @Transactional
    public boolean seed(String consultation, Seed typed, Language language, String editor) {
        var topic = db.find(Topic.class, typed.topic());
        if (topic == null || !topic.consultation().equals(consultation)) return false;
        if (db.find(Statement.class, typed.key()) != null) return true;
        var seed = new Statement(typed.key(), topic, typed.words(), language, time.now());
        db.persist(seed);
        gate.judge(new Contribution(
                Contribution.Kind.STATEMENT,
                seed.id(),
                consultation,
                topic.text(language).title(),
                AgeBand.FROM_25,
                language,
                seed.words()));
        audit.note(editor, "statement.seeded", seed.id(), "");
        return true;
    }
}

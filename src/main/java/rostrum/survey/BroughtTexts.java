package rostrum.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rostrum.moderation.Contribution;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.Gate;
import rostrum.moderation.State;
import rostrum.people.AgeBand;
import rostrum.platform.Language;

/**
 * Words that were said elsewhere and brought here. They pass the gate like all others; nobody can be asked about them, nobody
 * gave leave to quote them, and everybody may come to read them, so they are read as for the youngest.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BroughtTexts {
    /** So many enter the queue in one statement. */
    private static final int PORTION = 200;

    @Inject
    EntityManager db;

    @Inject
    Gate gate;

    /**
     * @param question the code of ours that they answer; empty where they are statements
     * @param place in words for the moderator
     */
    public record Text(String id, String question, String place, Language language, String words) {}

    public void take(String consultation, List<Text> texts) {
        for (int from = 0; from < texts.size(); from += PORTION)
            portion(consultation, texts.subList(from, Math.min(from + PORTION, texts.size())));
    }

    private void portion(String consultation, List<Text> texts) {
        var rows = Json.createArrayBuilder();
        for (var text : texts)
            rows.add(Json.createObjectBuilder()
                    .add("id", text.id())
                    .add("question", text.question())
                    .add("words", text.words())
                    .add("language", text.language().name()));
        db.createNativeQuery("""
                insert into free_text (id, question, words, language, state, quotable, worry)
                select id, question, words, language, 'QUEUED', false, false
                from jsonb_to_recordset(cast(?1 as jsonb)) as r(id text, question text, words text, language text)""").setParameter(1, rows.build().toString()).executeUpdate();
        gate.judgeTogether(texts.stream()
                .map(text -> new Contribution(
                        Kind.ANSWER,
                        text.id(),
                        consultation,
                        text.place(),
                        AgeBand.FROM_10,
                        text.language(),
                        text.words()))
                .toList());
    }

    /** Those of these that a moderator approved, by their ids, as others may read them. */
    public Map<String, ApprovedText> approved(Collection<String> ids) {
        var approved = new TreeMap<String, ApprovedText>();
        if (ids.isEmpty()) return approved;
        db.createQuery("select t from FreeText t where t.id in :ids and t.state = :approved", FreeText.class)
                .setParameter("ids", ids)
                .setParameter("approved", State.APPROVED)
                .getResultStream()
                .map(FreeText::approved)
                .forEach(text -> approved.put(text.id(), text));
        return approved;
    }

    /** What became of these, by how many. */
    public Map<State, Integer> standings(Collection<String> ids) {
        var standings = new EnumMap<State, Integer>(State.class);
        if (ids.isEmpty()) return standings;
        db.createQuery("select t.state, count(t) from FreeText t where t.id in :ids group by t.state", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> standings.put((State) row[0], ((Number) row[1]).intValue()));
        return standings;
    }

    /** Out of the queue, and out of what was approved. Call it before the rows that name them go. */
    public void takeBack(Collection<String> ids) {
        ids.forEach(gate::withdraw);
        gate.erase(ids);
    }

    /** After the rows that name them; answers how many there were. */
    public int delete(Collection<String> ids) {
        db.flush();
        db.clear();
        return db.createNativeQuery("delete from free_text where id = any (string_to_array(?1, ' '))")
                .setParameter(1, String.join(" ", ids))
                .executeUpdate();
    }
}

package rostrum.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What is kept about the person: an invented name, age band, country, language, the day of joining, the assents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonBelongings implements Belongings {
    private static final List<String> TABLES = List.of("visit", "assent_change", "demographic");

    @Inject
    EntityManager db;

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        var person = db.find(Person.class, who.key().value());
        var country = person.origin().country();
        return List.of(new Kept(
                Words.say(reader, "people.kept.title", Map.of()),
                List.of(
                        thing("name", who.pseudonym().name(), who.language(), reader),
                        thing("band", Words.say(reader, who.band().key(), Map.of()), reader, reader),
                        thing("country", country(country, reader), reader, reader),
                        thing("language", who.language().ownName(), who.language(), reader),
                        new Kept.Thing(
                                text("joined", reader),
                                new Kept.Text("", reader),
                                Optional.of(person.joinedOn()),
                                Optional.empty()))));
    }

    private static String country(String code, Language reader) {
        return code.equals(Countries.UNSAID)
                ? Words.say(reader, "people.kept.unsaid", Map.of())
                : Countries.name(code, reader);
    }

    private static Kept.Thing thing(String key, String words, Language spoken, Language reader) {
        return Kept.Thing.of(text(key, reader), new Kept.Text(words, spoken));
    }

    private static Kept.Text text(String key, Language reader) {
        return new Kept.Text(Words.say(reader, "people.kept." + key, Map.of()), reader);
    }

    @Override
    public void takeBack(ParticipantKey who) {
        // Age and country are not counted of who does not take part.
    }

    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var table : TABLES) counts.put(table, delete("delete from " + table + " where participant = ?1", who));
        counts.put("participant", delete("delete from participant where id = ?1", who));
        return counts;
    }

    private int delete(String sql, ParticipantKey who) {
        return db.createNativeQuery(sql).setParameter(1, who.value()).executeUpdate();
    }
}

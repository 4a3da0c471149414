package rostrum.publishing.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.people.Belongings;
import rostrum.people.Kept;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** What somebody said of the draft, as long as the round lasts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReadingBelongings implements Belongings {
    @Inject
    EntityManager db;

    @Override
    public int place() {
        return 9;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        return Optional.ofNullable(db.find(Reading.class, who.key().value()))
                .map(reading -> kept(reading.verdict(), reader))
                .stream()
                .toList();
    }

    private static Kept kept(String verdict, Language reader) {
        var said = verdict.equals(Heard.RIGHT) ? text("read.right", reader) : text(verdict, reader);
        return new Kept(text("read.title", reader).words(), List.of(Kept.Thing.of(text("read.said", reader), said)));
    }

    private static Kept.Text text(String key, Language reader) {
        return new Kept.Text(Words.say(reader, "publishing." + key, Map.of()), reader);
    }

    /** Nobody says anything of a draft before the record is frozen. */
    @Override
    public void takeBack(ParticipantKey who) {}

    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var gone = db.createQuery("delete from Reading r where r.participant = ?1")
                .setParameter(1, who.value())
                .executeUpdate();
        return Map.of("draft_reading", gone);
    }
}

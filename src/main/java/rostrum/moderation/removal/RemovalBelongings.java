package rostrum.moderation.removal;

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

/** That somebody was removed, told to them, and gone with them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RemovalBelongings implements Belongings {
    @Inject
    EntityManager db;

    @Inject
    Removals removals;

    @Override
    public int place() {
        return 6;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        return removals.find(who.key()).filter(removal -> !removal.isAsked()).stream()
                .map(removal -> new Kept(say("removal.kept", reader), things(removal, reader)))
                .toList();
    }

    private static List<Kept.Thing> things(Removal removal, Language reader) {
        var since = new Kept.Thing(
                text(say("removal.kept.since", reader), reader),
                text("", reader),
                removal.removedOn(),
                Optional.empty());
        var why = Kept.Thing.of(
                text(say("removal.kept.reason", reader), reader),
                text(say(removal.reason().key(), reader), reader));
        if (!removal.isAppealed()) return List.of(since, why);
        var appeal = Kept.Thing.of(text(say("removal.kept.appeal", reader), reader), text(removal.appeal(), reader));
        return List.of(since, why, appeal);
    }

    private static Kept.Text text(String words, Language language) {
        return new Kept.Text(words, language);
    }

    private static String say(String key, Language reader) {
        return Words.say(reader, key, Map.of());
    }

    @Override
    public void takeBack(ParticipantKey who) {
        // Who takes their words back was removed all the same.
    }

    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var gone = db.createQuery("delete from Removal r where r.participant = :who")
                .setParameter("who", who.value())
                .executeUpdate();
        return gone == 0 ? Map.of() : Map.of("removal", gone);
    }
}

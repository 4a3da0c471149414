package rostrum.people.guardian;

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

/** That a guardian agreed, told to the young person it is about. Whose address it was is not told to anybody. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsentBelongings implements Belongings {
    @Inject
    EntityManager db;

    @Override
    public int place() {
        return 5;
    }

    @Override
    public List<Kept> of(Participant who, Language reader) {
        return Optional.ofNullable(db.find(Consent.class, who.key().value())).stream()
                .map(consent -> new Kept(text("guardian.kept", reader).words(), List.of(thing(consent, reader))))
                .toList();
    }

    private static Kept.Thing thing(Consent consent, Language reader) {
        return new Kept.Thing(
                text("guardian.kept.agreed", reader),
                text("guardian.kept." + consent.route().name(), reader),
                Optional.of(consent.agreedOn()),
                Optional.empty());
    }

    private static Kept.Text text(String key, Language reader) {
        return new Kept.Text(Words.say(reader, key, Map.of()), reader);
    }

    @Override
    public void takeBack(ParticipantKey who) {
        // Who stops taking part by themselves does not undo what a guardian said.
    }

    /** The address in the vault is swept up soon after: the vault has transactions of its own. */
    @Override
    public Map<String, Integer> erase(ParticipantKey who) {
        var rows = db.createQuery("delete from Consent c where c.participant = :who")
                .setParameter("who", who.value())
                .executeUpdate();
        return Map.of("guardian_consent", rows);
    }
}

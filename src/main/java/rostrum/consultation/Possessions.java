package rostrum.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import rostrum.people.Assent;
import rostrum.people.Belongings;
import rostrum.people.BroughtBack;
import rostrum.people.Erasure;
import rostrum.people.Erasures;
import rostrum.people.Participant;
import rostrum.people.ParticipantKey;
import rostrum.people.People;
import rostrum.platform.Audit;
import rostrum.platform.Language;

/** What belongs to a participant, gathered from the whole house: to see it, to take it back, to destroy it. */
@ApplicationScoped
@Transactional
public class Possessions {
    @Inject
    Consultations consultations;

    @Inject
    People people;

    @Inject
    Erasures erasures;

    @Inject
    Quotability quotability;

    @Inject
    Audit audit;

    @Inject
    @Any
    Instance<Belongings> belongings;

    Optional<MyDataPage> page(Participant who, Language reader) {
        var parts = rooms().flatMap(room -> room.of(who, reader).stream()).toList();
        var agreed = people.agreed(who.key());
        return consultations.find(who.consultation()).map(brief -> new MyDataPage(brief, agreed, parts));
    }

    Optional<AgreementsPage> agreements(Participant who) {
        var agreed = people.agreed(who.key()).stream()
                .filter(one -> one.yes() || Assent.asked(who.band()).contains(one.assent()))
                .toList();
        return consultations
                .find(who.consultation())
                .map(brief -> new AgreementsPage(brief, agreed, brief.isSealed() && quotability.mayQuote(who.key())));
    }

    /** Each by itself. Taking part ends by another door; being quoted can be changed until the record is frozen. */
    boolean agree(Participant who, Assent assent, boolean yes, Language reader) {
        if (assent == Assent.TAKE_PART && !yes) return false;
        if (assent == Assent.QUOTE && !consultations.holdUnfrozen(who.consultation())) return false;
        people.agree(who.key(), assent, yes, AssentText.version(reader, who.band()));
        if (assent == Assent.TAKE_PART) erasures.stopped(who.key(), false);
        return true;
    }

    /** Everything said is taken out of the consultation, and nothing new is taken. Not after the record is frozen. */
    boolean withdraw(Participant who, Language reader) {
        if (!consultations.holdUnfrozen(who.consultation())) return false;
        erasures.stopped(who.key(), true);
        rooms().forEach(room -> room.takeBack(who.key()));
        for (var assent : Assent.values())
            people.agree(who.key(), assent, false, AssentText.version(reader, who.band()));
        audit.note("participant", "participant.withdrew", who.consultation(), "");
        return true;
    }

    /** Who had stopped taking part before an older backup came in has stopped again. */
    void withdrawAgain(@Observes BroughtBack back) {
        back.withdrawn().stream()
                .flatMap(key -> people.find(key).stream())
                .filter(who -> who.assents().contains(Assent.TAKE_PART))
                .forEach(who -> withdraw(who, Language.EN));
    }

    Optional<Erasure> erase(Participant who) {
        return erase(who.key(), who.consultation());
    }

    /** For who is not at a browser: a guardian took an agreement back. */
    public Optional<Erasure> erase(ParticipantKey who, String consultation) {
        return erasures.erase(who, !consultations.holdUnfrozen(consultation));
    }

    private Stream<Belongings> rooms() {
        return belongings.stream().sorted(Comparator.comparingInt(Belongings::place));
    }
}

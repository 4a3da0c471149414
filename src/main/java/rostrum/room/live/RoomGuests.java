package rostrum.room.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import rostrum.people.Assent;
import rostrum.people.Assented;
import rostrum.people.Erased;
import rostrum.people.Left;
import rostrum.people.ParticipantKey;
import rostrum.people.Removed;
import rostrum.people.Visits;
import rostrum.platform.live.Listeners;
import rostrum.platform.live.Over;
import rostrum.platform.live.Stays;
import rostrum.platform.live.Tickets;

/** Young people who listen, and what ends it: here at once, on every other node when it has looked. */
@ApplicationScoped
class RoomGuests implements Stays {
    @Inject
    Visits visits;

    @Inject
    Listeners listeners;

    @Inject
    Tickets tickets;

    @Inject
    Event<Over> over;

    @Override
    public Set<String> lasting(Collection<String> digests) {
        return visits.open(digests, Assent.ROOM);
    }

    void assents(@Observes Assented assented) {
        if (!assented.agreesTo(Assent.ROOM)) sendAway(assented.who());
    }

    void removes(@Observes Removed removed) {
        sendAway(removed.who());
    }

    void erases(@Observes Erased erased) {
        sendAway(erased.who());
    }

    void leaves(@Observes Left left) {
        over.fire(new Over());
    }

    /** No ticket from before opens anything. */
    private void sendAway(ParticipantKey who) {
        tickets.forget(who.value());
        over.fire(new Over());
    }

    /** Who took the assent back hears nothing from then on. */
    void assented(@Observes(during = TransactionPhase.AFTER_SUCCESS) Assented assented) {
        if (!assented.agreesTo(Assent.ROOM)) listeners.dismiss(assented.who().value());
    }

    void removed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Removed removed) {
        listeners.dismiss(removed.who().value());
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased erased) {
        listeners.dismiss(erased.who().value());
    }

    /** Who leaves hears nothing more, in no tab of that browser. */
    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) Left left) {
        listeners.end(left.visit());
    }
}

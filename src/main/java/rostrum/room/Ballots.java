package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import rostrum.consultation.Consultations;
import rostrum.people.Participant;
import rostrum.platform.Time;
import rostrum.room.round.Conducts;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;

/** Votes in the polls of a room and support of its questions: one of each seat, while the room takes votes. */
@ApplicationScoped
public class Ballots {
    @Inject
    Rooms rooms;

    @Inject
    Seats seats;

    @Inject
    Consultations consultations;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    Time time;

    /** Until the poll is closed the vote can be changed. */
    @Transactional
    public Optional<No> vote(String room, String poll, Participant voter, int choice) {
        return take(room, voter, No.POLL_CLOSED, seat -> polls.vote(room, poll, seat.id(), choice));
    }

    /** A question that others asked, too. */
    @Transactional
    public Optional<No> support(String room, String post, Participant supporter, boolean wanted) {
        return take(room, supporter, No.QUESTION_CLOSED, seat -> questions.support(room, post, seat.id(), wanted));
    }

    private Optional<No> take(String id, Participant who, No late, Predicate<Seat> counting) {
        var found = rooms.find(id, who);
        if (found.isEmpty()) return Optional.of(No.MISSING);
        var room = found.get();
        if (!consultations.holdOpen(room.consultation()))
            return Optional.of(rooms.isStopped(room.consultation()) ? No.STOPPED : No.CLOSED);
        if (!room.isOpen(time.now())) return Optional.of(No.CLOSED);
        var situation = conducts.of(id);
        if (situation.paused()) return Optional.of(No.PAUSED);
        if (!situation.takesVotes()) return Optional.of(No.NOT_NOW);
        return counting.test(seats.take(room, who)) ? Optional.empty() : Optional.of(late);
    }
}

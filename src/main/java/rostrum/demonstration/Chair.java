package rostrum.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import rostrum.moderation.Contribution.Kind;
import rostrum.moderation.DemonstrationModerators;
import rostrum.people.Participant;
import rostrum.platform.Id;
import rostrum.platform.Language;
import rostrum.room.Ballots;
import rostrum.room.RoomBrief;
import rostrum.room.Rooms;
import rostrum.room.Said;
import rostrum.room.round.Asking;
import rostrum.room.round.Conducts;
import rostrum.room.round.Guiding;
import rostrum.room.round.Polls;
import rostrum.room.round.Questions;

/** An invented moderator who runs one talk of the story: a question to the panel, a poll, and a round that has begun. */
@ApplicationScoped
public class Chair {
    private static final String CHAIR = "demonstration-moderator-1";

    /** To write comes first and takes long: whoever looks round has time for it. */
    private static final List<Integer> MINUTES = List.of(0, 90, 10, 15, 5);

    @Inject
    Rooms rooms;

    @Inject
    Ballots ballots;

    @Inject
    Conducts conducts;

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    @Inject
    DemonstrationModerators moderators;

    void lead(Chapter chapter, String consultation, RoomBrief place, List<Participant> here) {
        if (chapter.options().isEmpty()) return;
        rooms.say(place.id(), here.get(0), new Said(Kind.POST, Id.fresh(), chapter.text("question"), true));
        moderators.approveAll(consultation);
        polls.open(by(place), new Asking(chapter.text("poll"), chapter.options()), Language.EN);
        var poll = polls.newest(place.id(), "").orElseThrow();
        var asked = questions.of(place.id(), "").get(0);
        for (int i = 1; i < here.size(); i++) {
            ballots.vote(
                    place.id(),
                    poll.id(),
                    here.get(i),
                    1 + i * i % poll.options().size());
            if (i % 2 == 0) ballots.support(place.id(), asked.post(), here.get(i), true);
        }
        conducts.start(by(place), MINUTES);
    }

    private Guiding by(RoomBrief place) {
        return new Guiding(place.id(), conducts.of(place.id()).version(), CHAIR);
    }
}

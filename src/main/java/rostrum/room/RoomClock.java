package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;
import rostrum.platform.Time;
import rostrum.platform.live.Tickets;
import rostrum.room.round.Conducts;

/** Opens and closes rooms by the server's clock. */
@ApplicationScoped
public class RoomClock implements Job {
    @Inject
    Publication publication;

    @Inject
    Conducts conducts;

    @Inject
    Tickets tickets;

    @Inject
    Time time;

    @Override
    public String name() {
        return "room-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        publication.keepTime();
        for (var room : publication.changed()) conducts.tell(room, time.now());
        tickets.forgetOver();
    }
}

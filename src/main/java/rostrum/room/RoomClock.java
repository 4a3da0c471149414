package rostrum.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import rostrum.platform.Job;
import rostrum.room.live.Tickets;

/** Opens and closes rooms by the server's clock. */
@ApplicationScoped
public class RoomClock implements Job {
    @Inject
    Publication publication;

    @Inject
    Tickets tickets;

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
        tickets.forgetOver();
    }
}

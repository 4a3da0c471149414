package rostrum.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.websocket.Session;
import rostrum.platform.live.At;
import rostrum.platform.live.Door;

/** The door through which the queue is heard. */
@Dependent
@At("/live/queue")
public class QueueSocket extends Door {
    @Override
    protected String log(Session session) {
        return QueueLog.NAME;
    }
}

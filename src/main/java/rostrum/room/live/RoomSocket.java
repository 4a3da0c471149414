package rostrum.room.live;

import jakarta.enterprise.context.Dependent;
import jakarta.websocket.Session;
import rostrum.platform.live.At;
import rostrum.platform.live.Door;
import rostrum.room.log.RoomLog;

/** The door through which a room is heard. */
@Dependent
@At("/live/rooms/{room}")
public class RoomSocket extends Door {
    @Override
    protected String log(Session session) {
        return RoomLog.of(session.getPathParameters().getOrDefault("room", ""));
    }
}

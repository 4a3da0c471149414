package rostrum.platform.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;

/**
 * A door through which logs are heard. By inheritance, not by annotations: of a text in pieces the server measures each piece
 * here only (decision 38).
 */
public abstract class Door extends Endpoint {
    @Inject
    Calls calls;

    /** The log whose door this is: a ticket opens no other. */
    protected abstract String log(Session session);

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        calls.open(session, config, log(session));
    }

    @Override
    public void onClose(Session session, CloseReason why) {
        calls.close(session);
    }

    @Override
    public void onError(Session session, Throwable problem) {
        calls.fail(session, problem);
    }
}

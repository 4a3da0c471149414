package rostrum.platform.live;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Who may shake hands: a browser on a page of this very origin, or a program that names no origin at all. The ticket
 * travels as a second subprotocol, so that it never stands in an address.
 */
public class Handshake extends ServerEndpointConfig.Configurator {
    public static final String PROTOCOL = "room.v1.json";
    static final String TICKET = "rostrum.ticket";
    private static final String PREFIX = "ticket.";
    private static final String HEADER = "Sec-WebSocket-Protocol";

    @Override
    public boolean checkOrigin(String origin) {
        if (origin == null || origin.isEmpty()) return true;
        var own = ConfigProvider.getConfig().getValue("public.address", String.class);
        return Arrays.stream(own.split("[\\s,]+", -1)).anyMatch(origin::equals);
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return requested.contains(PROTOCOL) ? PROTOCOL : "";
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties().put(TICKET, ticket(request.getHeaders()));
    }

    private static String ticket(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(HEADER))
                .flatMap(header -> header.getValue().stream())
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> value.startsWith(PREFIX))
                .map(value -> value.substring(PREFIX.length()))
                .findFirst()
                .orElse("");
    }
}

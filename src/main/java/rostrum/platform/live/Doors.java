package rostrum.platform.live;

import static java.util.stream.Collectors.toSet;

import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerApplicationConfig;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens every door of the house that says where it is. */
public class Doors implements ServerApplicationConfig {
    @Override
    public Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> found) {
        return found.stream().flatMap(Doors::config).collect(toSet());
    }

    private static Stream<ServerEndpointConfig> config(Class<? extends Endpoint> door) {
        return Optional.ofNullable(door.getAnnotation(At.class)).stream()
                .map(at -> ServerEndpointConfig.Builder.create(door, at.value())
                        .subprotocols(List.of(Handshake.PROTOCOL))
                        .configurator(new Handshake())
                        .build());
    }

    @Override
    public Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> found) {
        return found;
    }
}

package rostrum.platform.bus;

import io.nats.client.Connection;
import io.nats.client.ConnectionListener.Events;
import io.nats.client.Nats;
import io.nats.client.Options;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Console;

/** Over a NATS server, where a house has outgrown what one database notifies. A notice is sent once the commit is certain. */
@ApplicationScoped
class NatsBus implements Bus {
    private static final Logger LOG = Logger.getLogger(NatsBus.class.getName());
    private static final String SUBJECT = "rostrum.notices";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    @ConfigProperty(name = "nats.url", defaultValue = "nats://localhost:4222")
    String address;

    @Inject
    Console console;

    private @Nullable Connection line;

    @Override
    public void start(Consumer<String> hears) {
        var options = Options.builder()
                .server(address)
                .connectionName("rostrum")
                .maxReconnects(-1)
                .reconnectWait(Duration.ofSeconds(1))
                .connectionListener((connection, event) -> {
                    if (event == Events.RECONNECTED || event == Events.CONNECTED) hears.accept(ANYTHING);
                })
                .build();
        try {
            line = Nats.connectReconnectOnConnect(options);
            line.createDispatcher(message -> hears.accept(new String(message.getData(), StandardCharsets.UTF_8)))
                    .subscribe(SUBJECT);
        } catch (IOException e) {
            console.say(
                    "NATS cannot be reached at %s; other nodes are looked at every two seconds.".formatted(address));
            LOG.log(Level.FINE, "No NATS", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void tell(String notice) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) send(notice);
            }
        });
    }

    private void send(String notice) {
        var open = line;
        if (open == null) return;
        try {
            open.publish(SUBJECT, notice.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "Not told over NATS", e);
        }
    }

    @Override
    public void stop() {
        var open = line;
        if (open == null) return;
        try {
            open.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

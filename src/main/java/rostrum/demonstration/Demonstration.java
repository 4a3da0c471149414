package rostrum.demonstration;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import rostrum.consultation.Consultations;
import rostrum.platform.Console;
import rostrum.platform.Database;

/** On the first start with an empty house the story is told, the open consultation first. */
@ApplicationScoped
public class Demonstration {
    @Inject
    @ConfigProperty(name = "demonstration")
    boolean demonstration;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Database database;

    @Inject
    Consultations consultations;

    @Inject
    Storyteller storyteller;

    @Inject
    Console console;

    void begin(@Observes @Priority(5500) Startup startup) {
        if (!demonstration || !database.isReady() || !consultations.all().isEmpty()) return;
        threads.newThread(this::tell).start();
    }

    private void tell() {
        story().forEach(storyteller::tell);
        console.say("The invented consultations of the demonstration are in place.");
    }

    @SuppressWarnings("unchecked")
    private static List<Chapter> story() {
        try (InputStream in = Demonstration.class.getResourceAsStream("/demonstration.yaml")) {
            var root = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return ((List<Map<String, Object>>) root.getOrDefault("chapters", List.of()))
                    .stream().map(Chapter::new).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

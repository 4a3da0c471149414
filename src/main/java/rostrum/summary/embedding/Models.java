package rostrum.summary.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The models of this house: the English one that it brings, and the operator’s where there is one. */
@ApplicationScoped
public class Models {
    @Inject
    @ConfigProperty(name = "themes.model.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "themes.model.sha256")
    Optional<String> pinned;

    /**
     * Reads them into memory, which closing gives back.
     *
     * @throws IllegalArgumentException where the operator’s model is another one than pinned
     */
    public Embedders open() {
        var mounted = folder.map(path -> new ModelDirectory(Path.of(path)).open(pinned.orElse("nothing")));
        return new Embedders(Optional.of(ModelInJar.BGE_SMALL.open()), mounted);
    }
}

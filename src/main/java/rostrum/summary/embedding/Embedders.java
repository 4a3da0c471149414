package rostrum.summary.embedding;

import java.util.Optional;
import rostrum.platform.Language;

/**
 * Which embedder reads which language: the model of the operator where it knows the language, so that all its languages share
 * their themes; else, for English, the one in the jar; else the words alone. No text is given to a model that does not know its language.
 */
public record Embedders(Optional<Embedder> english, Optional<Embedder> mounted) implements AutoCloseable {
    public static Embedders shipped() {
        return new Embedders(Optional.of(ModelInJar.BGE_SMALL.open()), Optional.empty());
    }

    public Embedder of(Language language) {
        return mounted.filter(model -> model.languages().contains(language))
                .or(() -> english.filter(model -> model.languages().contains(language)))
                .orElseGet(() -> new LexicalEmbedder(language));
    }

    @Override
    public void close() {
        english.ifPresent(Embedder::close);
        mounted.ifPresent(Embedder::close);
    }
}

package rostrum.summary.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rostrum.platform.Digest;
import rostrum.platform.Language;

/**
 * Knows which words, and which parts of words, texts of one language share; not what they mean. Latent semantic analysis
 * (S. Deerwester et al., “Indexing by latent semantic analysis”, 1990): the largest directions in which the texts at hand differ.
 * It knows only the texts it is given together.
 */
public record LexicalEmbedder(Language language) implements Embedder {
    private static final int DIMENSION = 100;
    private static final String DESCRIPTION =
            "words and their parts of 3 to 5 letters (Chinese: pairs of signs), tf-idf, 100 directions, version 1";

    @Override
    public String id() {
        return "lexical-" + language.tag();
    }

    @Override
    public Set<Language> languages() {
        return Set.of(language);
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String licence() {
        return "Apache-2.0";
    }

    @Override
    public String sha256() {
        return Digest.sha256(DESCRIPTION);
    }

    @Override
    public boolean knowsMeaning() {
        return false;
    }

    @Override
    public float[][] embed(List<String> texts, Lanes lanes) {
        var features = Features.of(texts, language);
        var directions = Directions.of(features, DIMENSION);
        return Arrays.stream(directions).map(Vectors::unit).toArray(float[][]::new);
    }

    @Override
    public void close() {}
}

package rostrum.summary.embedding;

import java.util.List;
import java.util.Set;
import rostrum.platform.Language;

/**
 * Turns texts of its languages into vectors whose cosine says how much they mean the same. The same texts give the same
 * vectors, bit for bit, on the same kind of machine.
 */
public interface Embedder extends AutoCloseable {
    /** For the method’s note: which one it was. */
    String id();

    /** What it was made for. Of other languages it knows nothing, however it answers. */
    Set<Language> languages();

    /** Of a vector; nothing is longer. */
    int dimension();

    /** As SPDX names it. */
    String licence();

    /** Of all that decides about the result; of what is not a file, of its description. */
    String sha256();

    /** Whether it knows what words mean, or only which ones are used: then its themes are proposals for a coder. */
    boolean knowsMeaning();

    /** One vector a text, in their order, each of length one, or zero throughout where a text has nothing to go by. */
    float[][] embed(List<String> texts, Lanes lanes);

    @Override
    void close();
}

package rostrum.summary.embedding;

import java.util.Set;
import rostrum.platform.Language;

/**
 * What there is to know of a sentence model.
 *
 * @param sha256 of its files
 * @param prefix what the model wants to read before each text
 * @param mostTokens of a longer text the beginning counts
 */
record Model(
        String id,
        Set<Language> languages,
        String licence,
        String sha256,
        Pooling pooling,
        String prefix,
        int mostTokens) {}

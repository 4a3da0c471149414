package rostrum.summary.embedding;

import java.util.Set;
import rostrum.platform.Language;

/**
 * A sentence model as it comes from its makers.
 *
 * @param onnx takes {@code input_ids}, {@code attention_mask} and perhaps {@code token_type_ids}; its first result is one vector a piece
 * @param tokenizer the {@code tokenizer.json} of Hugging Face
 * @param prefix what the model wants to read before each text
 * @param mostTokens of a longer text the beginning counts
 * @param sha256 of the files
 */
record Model(
        String id,
        Set<Language> languages,
        String licence,
        String sha256,
        Pooling pooling,
        String prefix,
        int mostTokens,
        byte[] onnx,
        byte[] tokenizer) {}

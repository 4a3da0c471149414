package rostrum.summary.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rostrum.platform.Language;

/**
 * A sentence model in the ONNX format, run inside this process. Each text is given to the model by itself: quantised models
 * scale their numbers over all that they are given at once, and a view must not mean something else because of the others
 * beside it.
 */
final class OnnxEmbedder implements Embedder {
    private final Model model;
    private final Tokens tokens;
    private final OrtSession session;
    private final boolean hasTypes;
    private final int dimension;

    /**
     * The files are read here and not kept.
     *
     * @param onnx takes {@code input_ids}, {@code attention_mask} and perhaps {@code token_type_ids}; its first result is one vector a piece
     * @param tokenizer the {@code tokenizer.json} of Hugging Face
     */
    OnnxEmbedder(Model model, byte[] onnx, byte[] tokenizer) {
        this.model = model;
        this.tokens = new Tokens(tokenizer, model.mostTokens());
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = OrtEnvironment.getEnvironment().createSession(onnx, options);
            this.hasTypes = session.getInputNames().contains("token_type_ids");
        } catch (OrtException e) {
            throw new IllegalArgumentException(model.id() + " is no model that runs here", e);
        }
        this.dimension = embed("a").length;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Set<Language> languages() {
        return model.languages();
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public String licence() {
        return model.licence();
    }

    @Override
    public String sha256() {
        return model.sha256();
    }

    @Override
    public boolean knowsMeaning() {
        return true;
    }

    /** The same text once, however often it comes; long texts first, so that no lane is left with one at the end. */
    @Override
    public float[][] embed(List<String> texts, Lanes lanes) {
        var once = texts.stream()
                .distinct()
                .sorted(Comparator.comparing((String text) -> -text.length()))
                .toList();
        var vectors = new float[once.size()][];
        lanes.each(once.size(), at -> vectors[at] = embed(once.get(at)));
        var places = new HashMap<String, float[]>();
        for (int at = 0; at < vectors.length; at++) places.put(once.get(at), vectors[at]);
        return texts.stream().map(places::get).toArray(float[][]::new);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            tokens.close();
        }
    }

    private float[] embed(String text) {
        if (text.isBlank()) return new float[dimension];
        var pieces = tokens.of(model.prefix() + text);
        var ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        var environment = OrtEnvironment.getEnvironment();
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[1][pieces.length]);
                var result = session.run(inputs(ids, mask, types))) {
            return model.pooling().of(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
        return hasTypes
                ? Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types)
                : Map.of("input_ids", ids, "attention_mask", mask);
    }
}

package rostrum.summary.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import rostrum.platform.Language;

/**
 * Which of the six languages a text is written in. Arabic, Chinese and Russian are known by their script; between English,
 * French and Spanish decides OpenNLP’s model of 103 languages, asked only for these three. Where fewer than four words say
 * little, the language of the page on which somebody wrote weighs in.
 *
 * <p>Holds the model (about 40 MB) as long as it lives. Not for several threads at once.
 */
public final class WrittenIn {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int FEW_WORDS = 4;

    /** How much more the page’s own language is believed than each other one, where there are few words. */
    private static final double PRIOR = 8;

    private static final Map<String, Language> LATIN =
            Map.of("eng", Language.EN, "fra", Language.FR, "spa", Language.ES);

    private final LanguageDetectorME detector;

    private WrittenIn(LanguageDetectorModel model) {
        this.detector = new LanguageDetectorME(model);
    }

    /** From the model in the class path. */
    public static WrittenIn shipped() {
        try (InputStream model = Objects.requireNonNull(WrittenIn.class.getResourceAsStream(MODEL), MODEL)) {
            return new WrittenIn(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page’s own language where nothing in the text is a word. */
    public Language of(String text, Language page) {
        return Script.mostIn(text)
                .map(script -> script == Script.LATIN ? latin(text, page) : script.language())
                .orElse(page);
    }

    private Language latin(String text, Language page) {
        var prior = WordCount.of(text) < FEW_WORDS ? PRIOR : 1;
        return Arrays.stream(detector.predictLanguages(text))
                .filter(guess -> LATIN.containsKey(guess.getLang()))
                .collect(Collectors.toMap(
                        guess -> LATIN.get(guess.getLang()),
                        guess -> guess.getConfidence() * (LATIN.get(guess.getLang()) == page ? prior : 1)))
                .entrySet()
                .stream()
                .max(Map.Entry.<Language, Double>comparingByValue()
                        .thenComparing(guess ->
                                List.of(Language.ES, Language.FR, Language.EN).indexOf(guess.getKey())))
                .map(Map.Entry::getKey)
                .orElse(page);
    }
}

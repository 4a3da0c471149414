package rostrum.platform;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phrases to look for in words of any language, one a line of a file. Capitals, vowel signs, apostrophes and punctuation do
 * not count; a phrase that ends in {@code *} is the beginning of a word.
 */
public final class Phrases {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Vowel signs and the tatweel, which people write or leave out. */
    private static final Pattern MARKS = Pattern.compile("[\\u0640\\p{Mn}]");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");

    private final List<String> phrases;

    private Phrases(List<String> phrases) {
        this.phrases = phrases;
    }

    public static Phrases read(String resource) {
        try (var in = Phrases.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Phrases(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Phrases::phrase)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of them that is in the words. */
    public Optional<String> in(String words) {
        var folded = " " + fold(words) + " ";
        return phrases.stream().filter(folded::contains).map(String::strip).findFirst();
    }

    /** Whole words, except in Chinese, which writes none apart. */
    private static String phrase(String line) {
        var folded = fold(line);
        if (folded.codePoints().anyMatch(Character::isIdeographic)) return folded;
        return " " + folded + (line.endsWith("*") ? "" : " ");
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(FOLD.normalize(text)).replaceAll("");
        return BETWEEN.matcher(plain.replace("'", "").replace("’", ""))
                .replaceAll(" ")
                .strip();
    }
}

package rostrum.safeguarding;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words after which we do not wait to see whether it is immediate danger, from {@code danger.txt}. They make a report more
 * urgent and never less.
 */
final class Danger {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Vowel signs and the tatweel, which people write or leave out. */
    private static final Pattern MARKS = Pattern.compile("[\\u0640\\p{Mn}]");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
    private static final List<String> PHRASES = read();

    private Danger() {}

    static boolean isIn(String words) {
        var folded = " " + fold(words) + " ";
        return PHRASES.stream().anyMatch(folded::contains);
    }

    /** Whole words, except in Chinese, which writes none apart. */
    private static String phrase(String line) {
        var folded = fold(line);
        return folded.codePoints().anyMatch(Character::isIdeographic) ? folded : " " + folded + " ";
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(FOLD.normalize(text)).replaceAll("");
        return BETWEEN.matcher(plain.replace("'", "").replace("’", ""))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> read() {
        try (var in = Danger.class.getResourceAsStream("/danger.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Danger::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

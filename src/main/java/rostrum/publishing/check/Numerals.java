package rostrum.publishing.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers out of text, in the digits of any script and with the signs that group and part them, or say where they run. */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{Nd}+(?:[\\u00a0\\u202f\\u2019'٬,.]\\p{Nd}{3}(?!\\p{Nd}))*)(?:[.,٫](\\p{Nd}+))?(?:[\\s\\u00a0\\u202f\\p{Cf}]*([%٪％]))?");

    private Numerals() {}

    /** In the order of the text: {@code 415}, {@code 5.5}, {@code 37%}. */
    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(Numerals::written).toList();
    }

    private static String written(MatchResult found) {
        var part = found.group(2) == null ? "" : "." + digits(found.group(2));
        return digits(found.group(1)) + part + (found.group(3) == null ? "" : "%");
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }
}

package rostrum.platform;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that opens something: letters that nobody confuses (Crockford's base 32), five random bits each. The plain
 * form is shown once to whom it belongs; the house keeps only a keyed digest ({@link Keys#digest}).
 */
public record Secret(String plain) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    public static Secret fresh(int length) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new Secret(letters.toString());
    }

    /** A letter for each of the first bytes. */
    static Secret of(byte[] bytes, int length) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) letters.append(LETTERS.charAt(bytes[i] & (LETTERS.length() - 1)));
        return new Secret(letters.toString());
    }

    /** One of a list, by chance. */
    public static <T> T any(List<T> things) {
        return things.get(RANDOM.nextInt(things.size()));
    }

    /** What a person typed, with spaces, hyphens and look-alike letters forgiven; empty if it cannot be a code. */
    public static Optional<Secret> typed(String text) {
        var letters = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        var known = letters.length() <= 64 && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return known && !letters.isEmpty() ? Optional.of(new Secret(letters)) : Optional.empty();
    }

    /** In groups of four, upper case: for paper. */
    public String readable() {
        return plain.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}

package rostrum.platform;

import java.util.regex.Pattern;

/** Something that leaves the house by e-mail, to one person, in their language. */
public record Letter(String to, Language language, String subject, String text) {
    /** What mail servers everywhere take: nothing that could smuggle a second recipient or a header. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]{0,61}[\\p{L}\\p{Nd}])?\\.)+\\p{L}[\\p{L}\\p{Nd}-]{1,62}");

    private static final int LONGEST_ADDRESS = 254;

    public static boolean isAddress(String typed) {
        return typed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(typed).matches();
    }

    @Override
    public String toString() {
        return "[letter]";
    }
}

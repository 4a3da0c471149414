package rostrum.survey.exchange;

import java.util.Locale;

/** Names in XLSForm begin with a letter or an underscore; our codes are small letters, digits and hyphens. */
public final class Names {
    private Names() {}

    static String of(String code) {
        return Character.isDigit(code.charAt(0)) ? "_" + code : code;
    }

    /** Empty where nothing of the name is left. */
    public static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

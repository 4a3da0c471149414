package rostrum.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import rostrum.platform.Language;

/** Countries with their region and consent age, from {@code countries.properties}. */
public final class Countries {
    /** Who would rather not say. */
    public static final String UNSAID = "XX";

    private static final int USUAL_CONSENT_AGE = 16;
    private static final Properties FILE = read();

    private Countries() {}

    public static boolean knows(String code) {
        return code.equals(UNSAID) || FILE.containsKey(code);
    }

    public static Region region(String code) {
        return knows(code) && !code.equals(UNSAID) ? Region.valueOf(part(code, 0)) : Region.UNKNOWN;
    }

    public static int consentAge(String code) {
        var age = knows(code) && !code.equals(UNSAID) ? part(code, 1) : "";
        return age.isEmpty() ? USUAL_CONSENT_AGE : Integer.parseInt(age);
    }

    /** Codes and names, in the order of the reader's alphabet. */
    public static Map<String, String> names(Language reader) {
        var byName = Collator.getInstance(reader.locale());
        var names = new LinkedHashMap<String, String>();
        FILE.stringPropertyNames().stream()
                .sorted(Comparator.comparing(code -> name(code, reader), byName::compare))
                .forEach(code -> names.put(code, name(code, reader)));
        return names;
    }

    public static String name(String code, Language reader) {
        return ULocale.getDisplayCountry("und-" + code, reader.locale());
    }

    private static String part(String code, int index) {
        var parts = List.of(FILE.getProperty(code).split("\\s*,\\s*", -1));
        return index < parts.size() ? parts.get(index) : "";
    }

    private static Properties read() {
        var properties = new Properties();
        try (var in = Countries.class.getResourceAsStream("/countries.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

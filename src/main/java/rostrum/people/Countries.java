package rostrum.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/** Countries with their region, from {@code countries.properties}, their development group and their consent age. */
public final class Countries {
    /** Who would rather not say. */
    public static final String UNSAID = "XX";

    private static final Properties FILE = read();
    private static final Map<Language, Map<String, String>> SORTED = new ConcurrentHashMap<>();

    private Countries() {}

    public static boolean knows(String code) {
        return code.equals(UNSAID) || FILE.containsKey(code);
    }

    public static Region region(String code) {
        return knows(code) && !code.equals(UNSAID) ? Region.valueOf(FILE.getProperty(code)) : Region.UNKNOWN;
    }

    /** Nothing of who would rather not say. */
    public static Optional<Development> development(String code) {
        if (!FILE.containsKey(code)) return Optional.empty();
        return Optional.of(LeastDeveloped.LISTED.countries().contains(code) ? Development.LDC : Development.OTHER);
    }

    /** The regions that have any of the least developed countries. */
    public static Set<Region> leastDeveloped() {
        return LeastDeveloped.LISTED.countries().stream()
                .map(Countries::region)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static int consentAge(String code) {
        return ConsentAges.of(code);
    }

    /** Codes and names, in the order of the reader's alphabet. */
    public static Map<String, String> names(Language reader) {
        return SORTED.computeIfAbsent(reader, Countries::sorted);
    }

    private static Map<String, String> sorted(Language reader) {
        var byName = Collator.getInstance(reader.locale());
        var names = new LinkedHashMap<String, String>();
        FILE.stringPropertyNames().stream()
                .sorted(Comparator.comparing(code -> name(code, reader), byName::compare))
                .forEach(code -> names.put(code, name(code, reader)));
        return Collections.unmodifiableMap(names);
    }

    public static String name(String code, Language reader) {
        return ULocale.getDisplayCountry("und-" + code, reader.locale());
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

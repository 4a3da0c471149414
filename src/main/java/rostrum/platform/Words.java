package rostrum.platform;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text of the product, by key ({@code room.send} stands in {@code messages/room_<lang>.properties}), with plurals
 * and numbers by ICU. A missing key is a defect: it shows as itself and a test fails.
 */
public final class Words {
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final Map<String, String> FINISHED = new ConcurrentHashMap<>();

    private Words() {}

    /** Most texts take no values, and a page holds dozens of them: those are the same each time. */
    public static String say(Language language, String key, Map<String, ?> values) {
        var name = language + " " + key;
        if (values.isEmpty())
            return FINISHED.computeIfAbsent(
                    name, ignored -> format(language, key).format(values));
        var format = FORMATS.computeIfAbsent(name, ignored -> format(language, key));
        return ((MessageFormat) format.clone()).format(values);
    }

    private static MessageFormat format(Language language, String key) {
        return new MessageFormat(pattern(language, key), language.locale());
    }

    public static Set<String> keys(Language language, String feature) {
        return file(language, feature).stringPropertyNames();
    }

    public static boolean has(Language language, String key) {
        return file(language, feature(key)).containsKey(key.substring(key.indexOf('.') + 1));
    }

    public static String pattern(Language language, String key) {
        return file(language, feature(key)).getProperty(key.substring(key.indexOf('.') + 1), "'" + key + "'");
    }

    private static String feature(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Properties file(Language language, String feature) {
        return FILES.computeIfAbsent(feature + "_" + language.tag(), Words::read);
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = Words.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in != null) properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

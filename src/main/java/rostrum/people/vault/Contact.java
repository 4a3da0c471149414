package rostrum.people.vault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import rostrum.platform.Language;

/**
 * How to reach a guardian.
 *
 * @param secret a code that the guardian gets by mail later, or empty: it may be kept in clear nowhere else
 */
public record Contact(String address, Language language, String secret) {
    byte[] bytes() {
        return String.join("\n", address, language.tag(), secret).getBytes(StandardCharsets.UTF_8);
    }

    static Contact of(byte[] bytes) {
        var parts = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        return new Contact(parts.get(0), Language.of(parts.get(1)).orElse(Language.EN), parts.get(2));
    }

    @Override
    public String toString() {
        return "[contact]";
    }
}

package rostrum.platform;

import java.util.Map;

/**
 * A no, what to do next, and what the person had typed.
 *
 * @param everywhere whether it holds for everybody, and is therefore said in every language at once
 */
public record RefusalPage(int status, String key, Map<String, Object> values, String typed, boolean everywhere)
        implements Telling {
    RefusalPage status(int other) {
        return new RefusalPage(other, key, values, typed, everywhere);
    }

    RefusalPage with(Map<String, Object> more) {
        return new RefusalPage(status, key, more, typed, everywhere);
    }

    RefusalPage keeping(String words) {
        return new RefusalPage(status, key, values, words, everywhere);
    }

    RefusalPage inEveryLanguage() {
        return new RefusalPage(status, key, values, typed, true);
    }
}

package rostrum.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be said in place of an answer, to every question. */
public enum Decline {
    SKIP,
    UNCLEAR;

    public static Optional<Decline> of(String code) {
        return Arrays.stream(values())
                .filter(decline -> decline.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words: {@code survey.decline.skip}. */
    public String key() {
        return "survey.decline." + code();
    }
}

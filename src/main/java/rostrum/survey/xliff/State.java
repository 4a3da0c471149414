package rostrum.survey.xliff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a translation has come, as XLIFF names it; who does not say means the first. */
public enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL;

    static Optional<State> of(String tag) {
        return Arrays.stream(values()).filter(state -> state.tag().equals(tag)).findFirst();
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}

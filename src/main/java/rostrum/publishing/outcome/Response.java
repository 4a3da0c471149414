package rostrum.publishing.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the group did with a point. */
public enum Response {
    ADOPTED("good", "ok"),
    PARTLY("good", "half"),
    FORWARDED("wait", "back"),
    NOT_ADOPTED("stop", "no"),
    STILL_OPEN("wait", "clock");

    private final String tone;
    private final String icon;

    Response(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Optional<Response> of(String code) {
        return Arrays.stream(values())
                .filter(response -> response.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its words. */
    public String key() {
        return "publishing.response." + name();
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}

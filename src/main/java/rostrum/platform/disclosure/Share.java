package rostrum.platform.disclosure;

import java.util.Map;
import rostrum.platform.Language;
import rostrum.platform.Words;

/** Which part of the people, in whole percent, as far as it may be told. */
public record Share(Kind kind, int percent) {
    public static final Share UNTOLD = new Share(Kind.UNTOLD, 0);
    public static final Share UNDER = new Share(Kind.UNDER, Disclosure.LEAST_SHARE);
    public static final Share OVER = new Share(Kind.OVER, Disclosure.MOST_SHARE);

    /** How exactly it is told. */
    public enum Kind {
        TOLD,
        UNDER,
        OVER,
        UNTOLD
    }

    public static Share of(int percent) {
        return new Share(Kind.TOLD, percent);
    }

    /** For putting shares in order by what is shown of them alone. */
    public int rank() {
        return switch (kind) {
            case UNTOLD -> -1;
            case UNDER -> 0;
            case TOLD -> percent;
            case OVER -> 100;
        };
    }

    public String words(Language language) {
        return Words.say(language, "summary.share." + kind, Map.of("percent", percent));
    }

    /** The same in every language: {@code 37%}, {@code <5%}, {@code >95%}, or nothing. */
    public String code() {
        return switch (kind) {
            case UNTOLD -> "";
            case UNDER -> "<" + percent + "%";
            case TOLD -> percent + "%";
            case OVER -> ">" + percent + "%";
        };
    }
}

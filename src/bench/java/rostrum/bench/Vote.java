package rostrum.bench;

import java.util.Locale;

/** What somebody thinks of a statement. */
public enum Vote {
    AGREE,
    DISAGREE,
    PASS;

    static Vote of(int number) {
        return number > 0 ? AGREE : number < 0 ? DISAGREE : PASS;
    }

    Vote turned() {
        return switch (this) {
            case AGREE -> DISAGREE;
            case DISAGREE -> AGREE;
            case PASS -> PASS;
        };
    }

    /** As the forms say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

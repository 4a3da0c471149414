package rostrum.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How old somebody is, as roughly as the work allows. The code is kept with the data. */
public enum AgeBand {
    UNDER_10("under10"),
    FROM_10("10-12"),
    FROM_13("13-15"),
    FROM_16("16-17"),
    FROM_18("18-24"),
    FROM_25("25plus");

    /** Those who may take part by themselves. */
    public static final List<AgeBand> PARTICIPANTS = List.of(FROM_10, FROM_13, FROM_16, FROM_18);

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    public static Optional<AgeBand> of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether there are talks for this age. */
    public boolean talks() {
        return PARTICIPANTS.contains(this);
    }

    public boolean isAdult() {
        return this == FROM_18 || this == FROM_25;
    }

    /** The key of its words: {@code people.band.13-15}. */
    public String key() {
        return "people.band." + code;
    }
}

package rostrum.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a young person may agree to, each by itself. Only the first is needed to take part. */
public enum Assent {
    TAKE_PART,
    QUOTE,
    ROOM,
    WRITE_BACK,
    RESEARCH;

    /** Nobody is asked about talks where there are none. */
    public static List<Assent> asked(AgeBand band) {
        return Arrays.stream(values())
                .filter(assent -> assent != ROOM || band.talks())
                .toList();
    }

    public static Optional<Assent> of(String code) {
        return Arrays.stream(values())
                .filter(assent -> assent.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

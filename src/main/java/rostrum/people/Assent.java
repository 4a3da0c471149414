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
    /** Nothing here uses this one and the next: nobody is asked any more, and who agreed once can take it back. */
    WRITE_BACK,
    RESEARCH;

    /** Nobody is asked for leave to do what nobody does: neither to what has no use, nor to talks where there are none. */
    public static List<Assent> asked(AgeBand band) {
        return band.talks() ? List.of(TAKE_PART, QUOTE, ROOM) : List.of(TAKE_PART, QUOTE);
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

package rostrum.summary.masking;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import rostrum.moderation.triage.Concern;

/** Something in a text that could tell who wrote it, or whom it is about. What is more certain comes first. */
public enum Detail {
    EMAIL("contact"),
    LINK("contact"),
    HANDLE("contact"),
    PHONE("contact"),
    BIRTH_DATE("date"),
    DATE("date"),
    AGE("age"),
    SCHOOL("school"),
    ADDRESS("place"),
    /** Rules cannot tell a name from a word: a person looks at it. */
    NAME("name");

    private static final Map<Concern, Detail> SEEN = Map.of(
            Concern.EMAIL, EMAIL,
            Concern.LINK, LINK,
            Concern.MOVING, LINK,
            Concern.HANDLE, HANDLE,
            Concern.CONTACT, HANDLE,
            Concern.PHONE, PHONE,
            Concern.SPOKEN_DIGITS, PHONE,
            Concern.BIRTH_DATE, BIRTH_DATE,
            Concern.AGE, AGE,
            Concern.SCHOOL, SCHOOL);

    private final String token;

    Detail(String token) {
        this.token = token;
    }

    static Optional<Detail> of(Concern concern) {
        if (concern == Concern.ADDRESS) return Optional.of(ADDRESS);
        if (concern == Concern.NAME) return Optional.of(NAME);
        return Optional.ofNullable(SEEN.get(concern));
    }

    /** What stands in its place. */
    public String token() {
        return "[" + token + "]";
    }

    /** Whether something that was taken out of these words may have left its token there. */
    public static boolean isTraced(String words) {
        return Arrays.stream(values()).map(Detail::token).anyMatch(words::contains);
    }

    /** Taken out by itself; else a person is asked. */
    public boolean isMasked() {
        return this != NAME;
    }

    /** A person looks at it even where it was taken out: rules take too much here, or too little. */
    public boolean isDoubtful() {
        return switch (this) {
            case EMAIL, LINK, HANDLE, PHONE -> false;
            case BIRTH_DATE, DATE, AGE, SCHOOL, ADDRESS, NAME -> true;
        };
    }
}

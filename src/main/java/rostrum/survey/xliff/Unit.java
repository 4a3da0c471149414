package rostrum.survey.xliff;

import java.util.Optional;

/**
 * One text and its translation.
 *
 * @param id what it is for, as in {@code age-check.options.face}
 * @param source the English that it was translated from
 * @param target the translation; empty where there is none
 * @param subState more about the state, as {@link #MACHINE}
 * @param line where it stands in its file: its translation or, where there is none, the unit
 */
public record Unit(String id, String source, String target, State state, Optional<String> subState, int line) {
    public static final String MACHINE = "rostrum:machine";

    /** Of a translation that goes back to a translator, because the English has changed. */
    static final String STALE = "rostrum:stale";

    /** Beside the English of today. White space at the ends or twice makes no other words. */
    public Standing standing(String today) {
        if (target.isBlank()) return Standing.MISSING;
        if (subState.filter(STALE::equals).isPresent() || !plain(source).equals(plain(today))) return Standing.STALE;
        return switch (state) {
            case INITIAL -> Standing.MISSING;
            case TRANSLATED -> Standing.DRAFT;
            case REVIEWED, FINAL -> Standing.REVIEWED;
        };
    }

    /** For a translator, beside the English of today. */
    Unit over(String today) {
        if (standing(today) != Standing.STALE) return new Unit(id, today, target, state, subState, line);
        return new Unit(id, today, target, State.INITIAL, Optional.of(STALE), line);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}

package rostrum.room;

import java.util.List;
import java.util.Map;
import rostrum.moderation.Contribution.Kind;
import rostrum.platform.Language;
import rostrum.platform.Problem;

/**
 * How somebody looks at a room: in which language, back to where, changing which vote, with what typed so far.
 *
 * @param before only posts with smaller numbers, or 0 for the newest
 */
record Look(Language reader, long before, String change, Said typed, List<Problem> problems) {
    private static final Said NOTHING = new Said(Kind.POST, "", "");

    static Look at(Language reader, long before, String change) {
        return new Look(reader, before, change, NOTHING, List.of());
    }

    static Look crowded(Language reader, Said typed, int seconds) {
        var wait = new Problem("words", "room.no.crowded", Map.of("seconds", seconds));
        return new Look(reader, 0, "", typed, List.of(wait));
    }

    /** The words in a new form: the one that they came with was used for others. */
    static Look anew(Language reader, Said typed) {
        var form = new Said(typed.kind(), "", typed.words(), typed.asks());
        return new Look(reader, 0, "", form, List.of(Problem.of("words", "room.no.other-words")));
    }

    static Look again(Language reader, Said typed) {
        return new Look(reader, 0, "", typed, typed.problems());
    }
}

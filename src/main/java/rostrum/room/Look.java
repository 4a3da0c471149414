package rostrum.room;

import java.util.List;
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

    static Look again(Language reader, Said typed) {
        return new Look(reader, 0, "", typed, typed.problems());
    }
}

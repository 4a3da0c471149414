package rostrum.summary.workspace;

import rostrum.people.Region;
import rostrum.summary.Voiced;
import rostrum.summary.masking.Masking;
import rostrum.summary.theme.Saying;
import rostrum.summary.words.WrittenIn;

/**
 * A view as analysts read it: masked, and in the language in which it is written.
 *
 * @param place the code of the question, or {@code room}
 * @param doubtful whether a person has to look at what was taken out, or stayed
 */
public record Reading(Saying saying, String place, boolean doubtful) {

    static Reading of(Voiced voiced, Masking masking, WrittenIn writtenIn) {
        var view = voiced.view();
        var language = writtenIn.of(view.words(), view.language());
        var masked = masking.of(view.words(), language);
        var saying = new Saying(
                voiced.key(),
                masked.words(),
                language,
                voiced.author().map(Voiced.Author::region).orElse(Region.UNKNOWN),
                voiced.author().map(Voiced.Author::voice).orElse(voiced.key()),
                voiced.quotable());
        return new Reading(saying, view.place(), masked.isDoubtful());
    }

    public String id() {
        return saying.id();
    }
}

package rostrum.summary.regional;

import java.util.List;
import java.util.Map;
import rostrum.platform.Language;
import rostrum.room.Choice;
import rostrum.survey.ApprovedText;

/**
 * Results from elsewhere, as far as moderators let them in.
 *
 * @param people how many took part there
 * @param voters what each of them voted on which statement, by its id
 * @param texts answers in own words to questions of ours
 * @param counts how many picked what, question by question
 */
public record Collected(
        About about,
        int people,
        List<Said> statements,
        List<Map<String, Choice>> voters,
        List<ApprovedText> texts,
        List<Counted> counts) {
    /** A statement on which people voted there. */
    public record Said(String id, String words, Language language) {}
}

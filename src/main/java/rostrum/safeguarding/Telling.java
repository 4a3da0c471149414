package rostrum.safeguarding;

import rostrum.platform.Audit;
import rostrum.platform.Language;

/**
 * What somebody tells us of harm.
 *
 * @param words in their own words; empty where the contribution says it all
 * @param reach how they want to be reached; empty if they would rather not
 * @param country ISO 3166, or empty
 * @param danger whether they say that somebody is in danger now
 * @param aboutStaff whether it is about somebody who works here
 * @param by a sign-in name of staff, or {@link #YOUNG_PERSON}
 */
public record Telling(
        Way way,
        Subject subject,
        String words,
        String reach,
        String country,
        Language language,
        boolean danger,
        boolean aboutStaff,
        String by) {
    public static final String YOUNG_PERSON = Audit.VISITOR;

    /** The safer guess: whoever reads it may say that it is less. */
    Severity severity() {
        return danger || Danger.isIn(words) || Danger.isIn(subject.words()) ? Severity.S1 : Severity.S2;
    }
}

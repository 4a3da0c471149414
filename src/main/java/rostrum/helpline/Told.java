package rostrum.helpline;

import rostrum.platform.Language;

/**
 * Somebody told us of harm with the help form. It goes to the safeguarding lead and to nobody else.
 *
 * @param danger whether somebody is in danger now
 * @param aboutStaff whether it is about somebody who works here
 * @param crowd names those that came in a short time from one place, this one among them; empty for all others
 */
public record Told(
        String words,
        String reach,
        String country,
        Language language,
        boolean danger,
        boolean aboutStaff,
        String crowd) {}

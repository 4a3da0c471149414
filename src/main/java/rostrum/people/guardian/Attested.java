package rostrum.people.guardian;

import java.time.LocalDate;
import java.util.Optional;
import rostrum.platform.Language;

/**
 * What a facilitator answers for.
 *
 * @param seenBy who saw the signed forms, by their task; empty where there are none
 * @param text version of the words that were accepted
 */
public record Attested(
        int youngPeople, Papers papers, String seenBy, Optional<LocalDate> seenOn, String text, Language language) {}

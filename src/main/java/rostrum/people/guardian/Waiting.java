package rostrum.people.guardian;

import java.time.Instant;
import rostrum.platform.Language;

/**
 * A request that no guardian has answered yet.
 *
 * @param contact names the address in the vault
 * @param language of the young person
 * @param arrived whether the mail server took the last letter
 * @param until when the request and the address are deleted
 */
public record Waiting(
        String id,
        String consultation,
        String contact,
        Language language,
        boolean arrived,
        boolean mayWriteAgain,
        Instant until) {}

package rostrum.people.guardian;

import java.time.Instant;
import rostrum.people.vault.Contact;
import rostrum.platform.Secret;

/**
 * A letter that has to be written to a guardian. It is never kept as a whole.
 *
 * @param id of the request
 * @param contactId names the address in the vault
 * @param token opens the page on which a guardian answers
 */
public record Errand(String id, String consultation, String contactId, Contact contact, Secret token, Instant until) {}

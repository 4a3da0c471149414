package rostrum.safeguarding;

import rostrum.helpline.Promise;
import rostrum.helpline.Support;
import rostrum.platform.Page;

/**
 * Thanks, what happens next, and help now.
 *
 * @param back where the reader came from
 */
public record HeardPage(String back, Support support, Promise promise) implements Page {}

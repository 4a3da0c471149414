package rostrum.people;

import rostrum.platform.Page;

/**
 * Where somebody comes who was removed and wants to take part again.
 *
 * @param typed what they had written, or empty
 */
public record RemovedPage(String typed) implements Page {
    @Override
    public int status() {
        return 409;
    }
}

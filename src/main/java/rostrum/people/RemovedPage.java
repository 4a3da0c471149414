package rostrum.people;

import rostrum.platform.Telling;

/**
 * Where somebody comes who was removed and wants to take part again.
 *
 * @param typed what they had written, or empty
 */
public record RemovedPage(String typed) implements Telling {
    @Override
    public String key() {
        return "people.removed";
    }

    @Override
    public int status() {
        return 409;
    }
}

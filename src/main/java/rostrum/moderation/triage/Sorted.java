package rostrum.moderation.triage;

import rostrum.moderation.Contribution;

/**
 * A contribution, and what triage says of it.
 *
 * @param alike what was said before and is nearly the same, or empty
 */
public record Sorted(Contribution contribution, Finding finding, String alike, Recents.Trail trail) {
    public Sorted with(Finding more) {
        return new Sorted(contribution, more, alike, trail);
    }
}

package rostrum.summary.regional;

import java.time.Instant;

/**
 * Results from elsewhere, and how they came here.
 *
 * @param people how many took part there; 0 until they are taken in
 * @param plan what each column of its file is, as {@link Plan} writes it
 * @param files how they were called there; none once they are taken in
 * @param taken whether they count
 */
public record BroughtResult(
        String id,
        String consultation,
        About about,
        int people,
        String plan,
        FileNames files,
        String broughtBy,
        Instant broughtAt,
        boolean taken) {
    /** Whether it is known what stands in it: of answers, somebody has to say so first. */
    boolean isReadable() {
        return about.tool().votes() || !plan.isEmpty();
    }
}

package rostrum.moderation.quality;

import java.util.List;
import java.util.OptionalDouble;
import rostrum.moderation.State;
import rostrum.moderation.duty.Debriefs.Debrief;
import rostrum.platform.Language;
import rostrum.platform.Page;

/** For the safeguarding lead: where moderators decide alike, where they do not, and how they are. */
public record QualityPage(List<Tongue> tongues, List<Look> differing, List<Debrief> debriefs) implements Page {
    static final int MOST = 50;

    /** From so many on a κ says something. */
    private static final int ENOUGH = 10;

    /**
     * Two who read the same.
     *
     * @param because of the first; as why of the second, a reason's code or empty
     * @param words empty for answers to a survey
     */
    public record Look(
            Language language, State first, String because, State second, String why, String place, String words) {
        Kappa.Pair pair() {
            return new Kappa.Pair(first.name(), second.name());
        }
    }

    /**
     * All that was read twice in one language.
     *
     * @param kappa in hundredths, or empty where chance explains all
     */
    public record Tongue(Language language, int looks, long agreed, String kappa, boolean alarm) {
        static Tongue of(Language language, List<Look> looks) {
            var pairs = looks.stream().map(Look::pair).toList();
            var kappa = Kappa.of(pairs);
            return new Tongue(
                    language,
                    pairs.size(),
                    pairs.stream().filter(Kappa.Pair::agrees).count(),
                    told(kappa),
                    pairs.size() >= ENOUGH && kappa.orElse(1) < Kappa.ALARM);
        }

        private static String told(OptionalDouble kappa) {
            return kappa.isEmpty() ? "" : String.format(java.util.Locale.ROOT, "%.2f", kappa.getAsDouble());
        }
    }
}

package rostrum.summary.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rostrum.summary.theme.DoubleCoding;

/**
 * How far two coders agree, in hundredths.
 *
 * @param alpha over all themes; nothing where it cannot be told
 * @param kappas by theme, of whether a view belongs to it
 */
public record Agreement(@Nullable Integer alpha, Map<String, Integer> kappas) {
    static final Agreement NONE = new Agreement(null, Map.of());
    private static final int WHOLE = 100;

    static Agreement of(DoubleCoding coding) {
        var kappas = new TreeMap<String, Integer>();
        coding.first().values().stream()
                .distinct()
                .forEach(theme -> rounded(coding.kappa(theme)).ifPresent(kappa -> kappas.put(theme, kappa)));
        return new Agreement(rounded(coding.alpha()).orElse(null), kappas);
    }

    private static Optional<Integer> rounded(OptionalDouble figure) {
        return figure.isPresent() ? Optional.of((int) Math.round(WHOLE * figure.getAsDouble())) : Optional.empty();
    }
}

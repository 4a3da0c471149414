package rostrum.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import rostrum.platform.Language;

/**
 * The possible numbers in at most five bands of the same width. They are made from the question alone, never from the
 * answers, so that where they end tells nothing of anybody; what stands last may be narrower.
 */
public record Bands(Quantity number) {
    private static final int MOST = 5;

    /** From the first to the last, both of them in it. */
    public record Band(BigDecimal first, BigDecimal last) {
        public String code() {
            return first.compareTo(last) == 0 ? plain(first) : plain(first) + ".." + plain(last);
        }

        private static String plain(BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }

        boolean holds(String typed) {
            var one = new BigDecimal(typed);
            return one.compareTo(first) >= 0 && one.compareTo(last) <= 0;
        }
    }

    public List<Band> all() {
        var steps = number.most().subtract(number.least()).divide(number.step(), 0, RoundingMode.FLOOR);
        var width = steps.add(BigDecimal.ONE).divide(BigDecimal.valueOf(MOST), 0, RoundingMode.CEILING);
        var bands = new ArrayList<Band>();
        for (var from = BigDecimal.ZERO; from.compareTo(steps) <= 0; from = from.add(width)) {
            var to = from.add(width).subtract(BigDecimal.ONE).min(steps);
            bands.add(new Band(at(from), at(to)));
        }
        return bands;
    }

    private BigDecimal at(BigDecimal steps) {
        return number.least().add(steps.multiply(number.step()));
    }

    /** The codes of the bands of what was given. */
    public List<String> of(List<String> given) {
        return all().stream()
                .filter(band -> given.stream().anyMatch(band::holds))
                .map(Band::code)
                .toList();
    }

    public String label(Band band, Language reader) {
        var first = label(band.first(), reader);
        return band.first().compareTo(band.last()) == 0 ? first : first + " – " + label(band.last(), reader);
    }

    private String label(BigDecimal amount, Language reader) {
        return number.label(amount.toPlainString(), reader).orElse(amount.toPlainString());
    }
}

package rostrum.survey.logic;

import java.math.BigDecimal;
import java.util.List;

/** What a condition may ask of an answer, by what the answer can be. */
public sealed interface Kind {
    Kind WORDS = new Words();

    /** One of these codes. */
    record One(List<String> options) implements Kind {}

    /** From {@code least} to {@code most} of these codes. */
    record Some(List<String> options, int least, int most) implements Kind {}

    /** {@code least}, and so on by {@code step}, to {@code most} at the utmost. */
    record Amount(BigDecimal least, BigDecimal most, BigDecimal step) implements Kind {
        public static Amount whole(int least, int most) {
            return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), BigDecimal.ONE);
        }
    }

    /** Whatever somebody writes: only whether they wrote can be asked. */
    record Words() implements Kind {}
}

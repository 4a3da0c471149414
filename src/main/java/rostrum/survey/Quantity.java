package rostrum.survey;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Language;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/**
 * A number from {@code least} to {@code most}, counted from the least in steps. It is kept with the digits 0 to 9 and a
 * point, whatever digits it was typed with.
 */
public record Quantity(String code, BigDecimal least, BigDecimal most, BigDecimal step) implements Question {
    private static final int LONGEST = 40;
    private static final int THOUSANDS = 3;

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public int limit() {
        return 0;
    }

    /** What is no number is kept as it was typed, to be mended. */
    @Override
    public Optional<String> keeps(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().forEach(sign -> plain.append(plain(sign)));
        if (plain.isEmpty() || plain.length() > LONGEST) return Optional.empty();
        return Optional.of(isNumber(plain.toString()) ? plain.toString() : asTyped(typed));
    }

    /** In one piece, as options are kept. */
    private static String asTyped(String typed) {
        return typed.strip().replaceAll("\\s", "\u00a0");
    }

    /** “1,000” may be a thousand or one: who wrote it is asked. */
    private boolean isNumber(String typed) {
        return typed.matches("-?\\d+(\\.\\d+)?")
                && (fractions() >= THOUSANDS || !typed.matches("-?[1-9]\\d{0,2}\\.\\d{3}"));
    }

    private int fractions() {
        return Math.max(
                least.stripTrailingZeros().scale(), step.stripTrailingZeros().scale());
    }

    private static String plain(int sign) {
        if (Character.isDigit(sign)) return Integer.toString(Character.digit(sign, 10));
        if (sign == ',' || sign == '٫') return ".";
        return sign == '−' ? "-" : Character.toString(sign);
    }

    @Override
    public List<Problem> problems(Answer answer) {
        if (answer.declines() && !answer.options().isEmpty())
            return List.of(Problem.of("option", "survey.choose-or-decline"));
        if (answer.declines()) return List.of();
        if (answer.options().size() != 1) return List.of(Problem.of("option", "survey.write-number"));
        var typed = answer.options().get(0);
        if (!isNumber(typed)) return List.of(Problem.of("option", "survey.write-digits"));
        return fits(new BigDecimal(typed))
                ? List.of()
                : List.of(new Problem("option", "survey.number-range", bounds()));
    }

    private boolean fits(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.subtract(least).remainder(step).signum() == 0;
    }

    @Override
    public Map<String, Object> bounds(Language reader) {
        return bounds();
    }

    private Map<String, Object> bounds() {
        return Map.of("least", least, "most", most, "step", step);
    }

    @Override
    public Optional<String> label(String option, Language reader) {
        return isNumber(option) ? Optional.of(label(new BigDecimal(option), reader)) : Optional.empty();
    }

    private static String label(BigDecimal number, Language reader) {
        var format = NumberFormat.getInstance(reader.locale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.Amount(least, most, step));
    }
}

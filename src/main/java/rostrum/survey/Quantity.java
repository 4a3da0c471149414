package rostrum.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rostrum.platform.Problem;
import rostrum.survey.logic.Kind;

/**
 * A number from {@code least} to {@code most}, counted from the least in steps. It is kept with the digits 0 to 9 and a
 * point, whatever digits it was typed with.
 */
public record Quantity(String code, BigDecimal least, BigDecimal most, BigDecimal step) implements Question {
    private static final int LONGEST = 20;

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public int limit() {
        return 0;
    }

    @Override
    public Optional<String> keeps(String typed) {
        var plain = new StringBuilder();
        typed.strip().codePoints().forEach(sign -> plain.append(plain(sign)));
        return plain.length() <= LONGEST && plain.toString().matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(plain.toString())
                : Optional.empty();
    }

    private static String plain(int sign) {
        if (Character.isDigit(sign)) return Integer.toString(Character.digit(sign, 10));
        if (sign == ',' || sign == '٫') return ".";
        return sign == '−' ? "-" : Character.toString(sign);
    }

    @Override
    public List<Problem> problems(Answer answer) {
        var problems = Question.oneProblem(answer);
        if (!problems.isEmpty()) return List.of(Problem.of("option", "survey.write-number"));
        return answer.declines() || fits(new BigDecimal(answer.options().get(0))) ? List.of() : List.of(range());
    }

    private boolean fits(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.subtract(least).remainder(step).signum() == 0;
    }

    private Problem range() {
        return new Problem("option", "survey.number-range", Map.of("least", least, "most", most, "step", step));
    }

    @Override
    public Map<String, Kind> kinds() {
        return Map.of(code, new Kind.Amount(least, most, step));
    }
}

package rostrum.summary.workspace;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import rostrum.summary.theme.Theming;

/** How finely views are cut, as somebody types it: with a point or a comma. */
final class Resolution {
    private static final double LEAST = 0.1;
    private static final double MOST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?");

    private Resolution() {}

    /** Nothing typed is what was fixed beforehand. */
    static OptionalDouble read(String typed) {
        if (typed.isEmpty()) return OptionalDouble.of(Theming.RESOLUTION);
        if (!NUMBER.matcher(typed).matches()) return OptionalDouble.empty();
        var number = Double.parseDouble(typed.replace(',', '.'));
        return number < LEAST || number > MOST ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}

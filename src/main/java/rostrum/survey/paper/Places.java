package rostrum.survey.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rostrum.platform.Form;
import rostrum.survey.Ranking;

/** The numbers that a child wrote beside what is put in order: 1 for what comes first. */
record Places(List<String> inOrder, boolean isClear) {

    static String field(Ranking ranking, String option) {
        return ranking.code() + ".place." + option;
    }

    static Places of(Ranking ranking, Form form) {
        var order = new TreeMap<Integer, String>();
        var typed = new ArrayList<String>();
        for (var option : ranking.options()) {
            var place = digits(form.trimmed(field(ranking, option)));
            if (place.isEmpty()) continue;
            typed.add(place);
            if (place.matches("[1-9]\\d?")) order.put(Integer.parseInt(place), option);
        }
        var last = order.isEmpty() ? 0 : order.lastKey();
        return new Places(List.copyOf(order.values()), order.size() == typed.size() && last == order.size());
    }

    /** Every script’s digits. */
    private static String digits(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .forEach(sign ->
                        plain.appendCodePoint(Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign));
        return plain.toString();
    }

    /** The first one first; empty where two have one place, or one is left out between. */
    Optional<List<String>> order() {
        return isClear ? Optional.of(inOrder) : Optional.empty();
    }
}

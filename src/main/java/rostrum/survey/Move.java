package rostrum.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One press of a button that changes an order: an option comes in, out, up or down. */
record Move(Ranking ranking, String act, String option) {
    private static final Set<String> ACTS = Set.of("in", "out", "up", "down");

    /** What a button means, as in {@code up.privacy}, or in {@code values.up.privacy} where the fields begin so. */
    static Optional<Move> of(Question question, String button, String field) {
        if (!(question instanceof Ranking ranking) || !button.startsWith(field)) return Optional.empty();
        var parts = button.substring(field.length()).split("\\.", -1);
        return parts.length == 2 && ACTS.contains(parts[0])
                ? Optional.of(new Move(ranking, parts[0], parts[1]))
                : Optional.empty();
    }

    /** The order after it; what cannot be done changes nothing. */
    Answer on(Answer answer) {
        var order = new ArrayList<>(answer.options());
        var at = order.indexOf(option);
        switch (act) {
            case "in" -> takeIn(order);
            case "out" -> order.remove(option);
            case "up" -> swap(order, at, at - 1);
            default -> swap(order, at, at + 1);
        }
        return new Answer(List.copyOf(order), answer.words(), act.equals("in") ? Optional.empty() : answer.decline());
    }

    private void takeIn(List<String> order) {
        if (ranking.options().contains(option) && !order.contains(option) && order.size() < ranking.most())
            order.add(option);
    }

    private static void swap(List<String> order, int one, int other) {
        if (Math.min(one, other) < 0 || Math.max(one, other) >= order.size()) return;
        var moved = order.get(one);
        order.set(one, order.get(other));
        order.set(other, moved);
    }

    /** The button at which somebody goes on: the same one as long as it is there. */
    String next(Answer moved) {
        var order = moved.options();
        var at = order.indexOf(option);
        return switch (act) {
            case "up" -> at == 0 ? "down." + option : "up." + option;
            case "down" -> at == order.size() - 1 ? "up." + option : "down." + option;
            case "out" -> "in." + option;
            default -> nextIn(order);
        };
    }

    private String nextIn(List<String> order) {
        return ranking.options().stream()
                .filter(other -> !order.contains(other) && order.size() < ranking.most())
                .findFirst()
                .map(other -> "in." + other)
                .orElse("order");
    }
}

package rostrum.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How grave a case is, as it was told and as leads judged it. One of them may call it graver; to call a case about staff less
 * grave takes two, so that nobody who shut the others out can make it wait.
 *
 * @param lowering what one lead called it, and another has not yet
 */
record Gravity(List<Mark> marks, Optional<Step> lowering) {
    static Gravity of(HarmCase.Opening opening, List<Step> steps, boolean takesTwo) {
        var known = new Gravity(List.of(new Mark(0, opening.openedAt(), opening.severity(), false)), Optional.empty());
        for (var step : steps) known = known.after(step, takesTwo);
        return known;
    }

    private Gravity after(Step step, boolean takesTwo) {
        return switch (step.act()) {
            case TOLD -> told(step);
            case SEVERITY -> judged(step, takesTwo);
            case ACKNOWLEDGED, DECIDED ->
                new Gravity(marks.stream().map(Mark::acknowledge).toList(), lowering);
            default -> this;
        };
    }

    private Gravity judged(Step step, boolean takesTwo) {
        var judged = Severity.valueOf(step.value());
        if (takesTwo && severity().isGraverThan(judged) && !isSecond(step))
            return new Gravity(marks, Optional.of(step));
        return new Gravity(marks.stream().map(mark -> mark.judged(judged)).toList(), Optional.empty());
    }

    private boolean isSecond(Step step) {
        return lowering.filter(first ->
                        first.value().equals(step.value()) && !first.by().equals(step.by()))
                .isPresent();
    }

    /** News have to be read before anything is called less grave. */
    private Gravity told(Step step) {
        var told = Severity.valueOf(step.value());
        if (!told.isGraverThan(severity()) && !marks.stream().allMatch(Mark::acknowledged))
            return new Gravity(marks, Optional.empty());
        var more = new ArrayList<>(marks);
        more.add(new Mark(step.number(), step.at(), told, false));
        return new Gravity(more, Optional.empty());
    }

    Severity severity() {
        return marks.stream().map(Mark::severity).reduce(Severity::graver).orElseThrow();
    }
}

package rostrum.safeguarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/**
 * One report of harm, and all that became of it. Its state is the sum of its steps; whoever is accused counts for nothing
 * in it.
 */
final class HarmCase {
    /** How it began. */
    record Opening(
            String id,
            Way way,
            Severity severity,
            boolean aboutStaff,
            Subject subject,
            Language language,
            Instant openedAt) {}

    private final Opening opening;
    private final List<Step> steps;
    private final Set<String> accused;

    HarmCase(Opening opening, List<Step> steps) {
        this.opening = opening;
        this.steps = List.copyOf(steps);
        this.accused = steps.stream()
                .filter(step -> step.act() == Act.STAFF)
                .map(Step::value)
                .collect(Collectors.toSet());
    }

    /** The step that this order makes, unless the case has moved on since the lead read it. */
    Optional<Step> take(Order order, Instant now) {
        var act = order.act().orElseThrow();
        if (isClosed() || isKeptFrom(order.by()) || !allows(act, order)) return Optional.empty();
        if (order.version() != version() && act != Act.NOTED) return Optional.empty();
        return Optional.of(new Step(version() + 1, act, order.value(), order.reason(), order.by(), now));
    }

    private boolean allows(Act act, Order order) {
        return switch (act) {
            case TOLD -> false;
            case NOTED -> true;
            case STAFF -> !accused.contains(order.value());
            case ACKNOWLEDGED -> countdown().acknowledgeBy().isPresent();
            case SEVERITY -> !order.value().equals(severity().name());
            case DECIDED ->
                decision().isEmpty() && (isReturnable() || !order.value().equals(Outcome.RETURN.name()));
            case SIGNED ->
                decision().filter(made -> !made.by().equals(order.by())).isPresent();
            case OPPOSED -> decision().isPresent();
        };
    }

    HarmCase with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new HarmCase(opening, more);
    }

    /** A second click on the same button is no quarrel. */
    boolean isDoneBy(Order order) {
        return order.version() == version() - 1
                && order.act().filter(act -> act == last().act()).isPresent()
                && last().by().equals(order.by())
                && last().value().equals(order.value())
                && last().reason().equals(order.reason());
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Nobody who is accused reads, decides or signs. */
    boolean isKeptFrom(String staff) {
        return accused.contains(staff);
    }

    boolean isAboutStaff() {
        return opening.aboutStaff() || !accused.isEmpty();
    }

    /** What is hidden until the lead has read it can go back to the queue; what somebody just told us cannot. */
    boolean isReturnable() {
        return opening.subject().isThere();
    }

    Severity severity() {
        return marks().stream().map(Mark::severity).reduce(Severity::graver).orElse(opening.severity());
    }

    /** By the gravest that it ever was: to call it less grave does not save a signature. */
    int signatures() {
        if (isAboutStaff()) return 2;
        var gravest = opening.severity().signatures();
        for (var step : steps)
            if (step.act() == Act.TOLD || step.act() == Act.SEVERITY)
                gravest = Math.max(gravest, Severity.valueOf(step.value()).signatures());
        return gravest;
    }

    Countdown countdown() {
        return new Countdown(marks(), isClosed());
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(0, opening.openedAt(), opening.severity(), false));
        for (var step : counting()) {
            if (step.act() == Act.ACKNOWLEDGED || step.act() == Act.DECIDED) marks.replaceAll(Mark::acknowledge);
            if (step.act() == Act.SEVERITY) {
                var judged = Severity.valueOf(step.value());
                marks.replaceAll(mark -> mark.judged(judged));
            }
            if (step.act() == Act.TOLD) tell(step, marks);
        }
        return marks;
    }

    private static void tell(Step step, List<Mark> marks) {
        var told = Severity.valueOf(step.value());
        var known = marks.stream().map(Mark::severity).reduce(Severity::graver).orElseThrow();
        if (told.isGraverThan(known) || marks.stream().allMatch(Mark::acknowledged))
            marks.add(new Mark(step.number(), step.at(), told, false));
    }

    Optional<Step> acknowledgement() {
        return counting().stream()
                .filter(step -> step.act() == Act.ACKNOWLEDGED || step.act() == Act.DECIDED)
                .findFirst();
    }

    /** The decision that stands now, if any. */
    Optional<Step> decision() {
        Optional<Step> standing = Optional.empty();
        for (var step : counting()) {
            if (step.act() == Act.DECIDED) standing = Optional.of(step);
            if (step.act() == Act.OPPOSED) standing = Optional.empty();
        }
        return standing;
    }

    Optional<Outcome> outcome() {
        return decision().flatMap(made -> Outcome.of(made.value()));
    }

    boolean isClosed() {
        return decision().isPresent() && signed() >= signatures();
    }

    /** How many different people stand behind the decision. */
    private long signed() {
        var made = decision().orElseThrow();
        return counting().stream()
                .filter(step -> step.number() >= made.number())
                .filter(step -> step.act() == Act.DECIDED || step.act() == Act.SIGNED)
                .map(Step::by)
                .distinct()
                .count();
    }

    private List<Step> counting() {
        return steps.stream().filter(step -> !accused.contains(step.by())).toList();
    }

    /** What moderators are told when it is over. */
    Settled settled() {
        var made = decision().orElseThrow();
        var subject = opening.subject().isThere() ? opening.subject() : Subject.NONE;
        var returned = made.value().equals(Outcome.RETURN.name());
        return new Settled(opening.id(), subject.kind(), subject.id(), returned, made.by());
    }

    int version() {
        return steps.size();
    }

    Opening opening() {
        return opening;
    }

    List<Step> steps() {
        return steps;
    }

    Set<String> accused() {
        return accused;
    }
}

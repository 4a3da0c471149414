package rostrum.safeguarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rostrum.platform.Language;

/**
 * One report of harm, and all that became of it. Its state is the sum of its steps; whoever is accused counts for nothing
 * in it.
 */
final class HarmCase {
    /**
     * How it began.
     *
     * @param confided whether an author, then or later, marked their own words for the safety team alone
     */
    record Opening(
            String id,
            Way way,
            Severity severity,
            boolean confided,
            boolean aboutStaff,
            Subject subject,
            Language language,
            Instant openedAt) {}

    private static final Set<Way> RETURNABLE = EnumSet.of(Way.MODERATOR, Way.POST, Way.TRIAGE);

    private final Opening opening;
    private final List<Step> steps;
    private final Set<String> accused;

    HarmCase(Opening opening, List<Step> steps) {
        this.opening = opening;
        this.steps = List.copyOf(steps);
        this.accused = accused(steps);
    }

    private static Set<String> accused(List<Step> steps) {
        var accused = new HashSet<String>();
        for (var step : steps) {
            if (step.act() == Act.STAFF) accused.add(step.value());
            if (step.act() == Act.CLEARED) accused.remove(step.value());
        }
        return accused;
    }

    /** The step that this order makes, unless the case has moved on since the lead read it. */
    Optional<Step> take(Order order, Collection<String> leads, Instant now) {
        var act = order.act().orElseThrow();
        if (isClosed() || isKeptFrom(order.by()) || !allows(act, order, leads)) return Optional.empty();
        if (order.version() != version() && act != Act.NOTED) return Optional.empty();
        return Optional.of(new Step(version() + 1, act, order.value(), order.reason(), order.by(), now));
    }

    private boolean allows(Act act, Order order, Collection<String> leads) {
        return switch (act) {
            case TOLD -> false;
            case NOTED -> true;
            case STAFF -> !accused.contains(order.value()) && !isLastReader(order.value(), leads);
            case CLEARED -> accusedBy(order.by()).contains(order.value());
            case ACKNOWLEDGED -> countdown().acknowledgeBy().isPresent();
            case SEVERITY -> !order.value().equals(severity().name()) && !isProposedBy(order);
            case DECIDED ->
                decision().isEmpty() && (isReturnable() || !order.value().equals(Outcome.RETURN.name()));
            case SIGNED ->
                mayBeSigned()
                        && decision()
                                .filter(made -> !made.by().equals(order.by()))
                                .isPresent();
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

    /** Somebody has to be left who may read it. */
    boolean isLastReader(String staff, Collection<String> leads) {
        return leads.contains(staff) && leads.stream().noneMatch(lead -> !lead.equals(staff) && !isKeptFrom(lead));
    }

    /** Whom this lead accused, and may stop accusing. */
    Set<String> accusedBy(String lead) {
        return accused.stream()
                .filter(one -> accusation(one).by().equals(lead))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Step accusation(String of) {
        return steps.stream()
                .filter(step -> step.act() == Act.STAFF && step.value().equals(of))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Once it is, it stays so: taking an accusation back saves no signature. */
    boolean isAboutStaff() {
        return opening.aboutStaff() || steps.stream().anyMatch(step -> step.act() == Act.STAFF);
    }

    /** What is hidden until the lead has read it can go back to the queue, unless its author wanted nobody else to read it. */
    boolean isReturnable() {
        return opening.subject().isThere() && RETURNABLE.contains(opening.way()) && !opening.confided();
    }

    /** Its author may have marked it after somebody decided to hand it back. */
    boolean mayBeSigned() {
        return isReturnable() || outcome().filter(Outcome.RETURN::equals).isEmpty();
    }

    Severity severity() {
        return gravity().severity();
    }

    /** What one lead called a case about staff, and another has not yet. */
    Optional<Step> lowering() {
        return gravity().lowering();
    }

    private boolean isProposedBy(Order order) {
        return lowering()
                .filter(one -> one.by().equals(order.by()) && one.value().equals(order.value()))
                .isPresent();
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
        return new Countdown(gravity().marks(), isClosed());
    }

    private Gravity gravity() {
        return Gravity.of(opening, counting(), isAboutStaff());
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
        var returned = isReturnable() && made.value().equals(Outcome.RETURN.name());
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

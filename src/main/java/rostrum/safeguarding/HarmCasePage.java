package rostrum.safeguarding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rostrum.platform.Language;
import rostrum.platform.Page;
import rostrum.platform.Problem;

/**
 * One report of harm, as a lead may see it.
 *
 * @param acknowledgeBy nothing where it is acknowledged or closed; {@code decideBy} nothing where it is closed
 * @param decision the one that stands and waits for a second signature, or has closed it
 * @param signable whether it may still be signed
 * @param lowering what one lead called it, and another has not yet
 * @param mine whether this lead made it, and so cannot sign it
 * @param signatures how many different people it takes
 * @param version to be presented with each order
 * @param typed what this lead had typed, which did not go through
 * @param lost whether an order came too late
 */
public record HarmCasePage(
        String id,
        Severity severity,
        Way way,
        Subject subject,
        Language language,
        Instant openedAt,
        List<Told> told,
        List<Step> steps,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant decideBy,
        @Nullable Step decision,
        boolean signable,
        @Nullable Step lowering,
        boolean mine,
        boolean closed,
        boolean aboutStaff,
        List<Outcome> outcomes,
        int signatures,
        int version,
        Instant now,
        Hands hands,
        Typed typed,
        List<Problem> problems,
        boolean lost)
        implements Page {

    /**
     * What somebody told us.
     *
     * @param reach whether they said how to reach them: it takes two people to read that
     */
    public record Told(
            Way way,
            String words,
            boolean reach,
            String country,
            Language language,
            boolean aboutStaff,
            String by,
            Instant at) {
        public boolean isYoung() {
            return by.equals(Telling.YOUNG_PERSON);
        }
    }

    /** What stood in the form: which act, with what. */
    public record Typed(String act, String value, String reason) {
        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(Order order) {
            return new Typed(order.act().map(Act::code).orElse(""), order.value(), order.reason());
        }

        public String reason(Act of) {
            return act.equals(of.code()) ? reason : "";
        }

        public String value(Act of) {
            return act.equals(of.code()) ? value : "";
        }
    }

    static HarmCasePage of(HarmCase one, List<Told> told, String lead, Instant now) {
        var opening = one.opening();
        var decision = one.decision();
        return new HarmCasePage(
                opening.id(),
                one.severity(),
                opening.way(),
                opening.subject(),
                opening.language(),
                opening.openedAt(),
                told,
                one.steps(),
                one.countdown().acknowledgeBy().orElse(null),
                one.countdown().decideBy().orElse(null),
                decision.orElse(null),
                one.mayBeSigned(),
                one.lowering().orElse(null),
                decision.filter(made -> made.by().equals(lead)).isPresent(),
                one.isClosed(),
                one.isAboutStaff(),
                Outcome.of(one.isReturnable()),
                one.signatures(),
                one.version(),
                now,
                Hands.of(one, lead),
                Typed.NOTHING,
                List.of(),
                false);
    }

    HarmCasePage among(List<String> everybody, List<String> leads, boolean papers) {
        return again(hands.among(everybody, leads, papers), typed, problems, lost);
    }

    HarmCasePage mending(Order order, List<Problem> found) {
        return again(hands, Typed.of(order), found, false);
    }

    HarmCasePage tooLate(Order order) {
        return again(hands, Typed.of(order), List.of(), true);
    }

    private HarmCasePage again(Hands others, Typed words, List<Problem> found, boolean late) {
        return new HarmCasePage(
                id,
                severity,
                way,
                subject,
                language,
                openedAt,
                told,
                steps,
                acknowledgeBy,
                decideBy,
                decision,
                signable,
                lowering,
                mine,
                closed,
                aboutStaff,
                outcomes,
                signatures,
                version,
                now,
                others,
                words,
                found,
                late);
    }

    @Override
    public int status() {
        return lost ? 409 : Problem.status(problems);
    }

    /** What it is called already, or was by this reader, needs no saying. */
    public boolean mayBecome(Severity other) {
        return other != severity
                && (lowering == null
                        || !lowering.by().equals(hands.reader())
                        || !lowering.value().equals(other.name()));
    }

    public boolean overdue(@Nullable Instant by) {
        return by != null && by.isBefore(now);
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}

package rostrum.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.people.Admission;
import rostrum.people.AgeAnswer;
import rostrum.people.AgeBand;
import rostrum.people.Assent;
import rostrum.people.Invitations;
import rostrum.people.Invited;
import rostrum.people.Joining;
import rostrum.people.People;
import rostrum.people.RemovedPage;
import rostrum.people.Visitor;
import rostrum.people.Whereabouts;
import rostrum.platform.Cookies;
import rostrum.platform.Courier;
import rostrum.platform.Frame;
import rostrum.platform.Keys;
import rostrum.platform.Refusal;
import rostrum.platform.Secret;
import rostrum.platform.Time;

/**
 * What somebody said so far on the way in. The browser carries it, sealed, so that the house keeps nothing of who turned
 * away. The answers at the age gate hold for a day and in every consultation: neither going back nor another door offers
 * another try.
 */
@RequestScoped
public class Entrance {
    /** Stays when somebody leaves in a hurry, unlike {@link #STEPS}. */
    private static final String ANSWER = "joining";

    private static final String STEPS = "steps";
    private static final Duration HELD = Duration.ofHours(24);

    /** Where others use the device, as long as a visit lasts there without an act. */
    private static final Duration HELD_SHARED = Duration.ofMinutes(10);

    @Inject
    Consultations consultations;

    @Inject
    Invitations invitations;

    @Inject
    Visitor visitor;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Cookies cookies;

    @Inject
    Courier courier;

    @Inject
    Frame frame;

    @Inject
    Keys keys;

    @Inject
    Time time;

    /**
     * @param code digest of a valid invitation, or empty where none is needed
     * @param vouched digest of the code with which a facilitator takes a guardian's agreement back; empty outside a group
     * @param assents codes of what was agreed to, or empty
     * @param assentText version of the words that were shown
     * @param receipt with which they will come back, drawn here and carried sealed: the same form sent once more, because the
     *     answer was lost, opens the same seat, and nobody else's
     */
    public record Steps(
            String consultation, String code, String vouched, String assents, String assentText, Secret receipt) {
        static Steps begin(String consultation, Invited invited) {
            return new Steps(consultation, invited.code(), invited.vouched(), "", "", People.freshReceipt());
        }

        boolean inGroup() {
            return !vouched.isEmpty();
        }

        Steps agreeing(List<Assent> picked, String text) {
            var codes = picked.stream().map(Assent::code).collect(Collectors.joining(" "));
            return new Steps(consultation, code, vouched, codes, text, receipt);
        }
    }

    /** Somebody who has answered everything, and the invitation they came with. */
    public record Coming(Joining joining, String code, Secret receipt) {}

    /** The consultation, if this is its hour. */
    public Brief open(String consultation) {
        var found = consultations
                .find(consultation)
                .filter(brief -> brief.stage().isAfter(Stage.DRAFT))
                .orElseThrow(Refusal::notFound);
        if (visitor.isKeptOutOf(consultation)) throw Refusal.until(new RemovedPage(""));
        if (found.stopped()) throw Stops.refusal();
        if (!found.isOpen(time.now())) throw Refusal.because("consultation.not-open");
        return found;
    }

    Optional<Steps> steps(String consultation) {
        return read(STEPS, 6)
                .map(parts -> new Steps(
                        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), new Secret(parts.get(5))))
                .filter(steps -> steps.consultation().equals(consultation));
    }

    /** Those that the same browser took with the same code before, though it may be used up by now. */
    Optional<Steps> begun(String consultation, Secret code) {
        return steps(consultation)
                .filter(steps -> !cookies.isShared() && !steps.code().isEmpty() && invitations.is(code, steps.code()));
    }

    /** On a device that others use as well the answers of the one before are nobody's. */
    void begin(Steps steps) {
        if (cookies.isShared()) cookies.drop(ANSWER);
        go(steps);
    }

    void go(Steps steps) {
        write(
                STEPS,
                cookies.isShared() ? HELD_SHARED : HELD,
                Cookies.SESSION,
                steps.consultation(),
                steps.code(),
                steps.vouched(),
                steps.assents(),
                steps.assentText(),
                steps.receipt().plain());
    }

    /** What the age gate says; empty until it was answered. */
    Optional<Admission> admission(Steps steps) {
        return answer().map(answer -> answer.admission(steps.inGroup()));
    }

    /** Who may say what they agree to: everybody who may come in, once a guardian has been asked where that is needed. */
    Optional<Steps> admitted(String consultation) {
        return steps(consultation)
                .filter(steps -> admission(steps)
                        .filter(admission ->
                                admission == Admission.WELCOME || admission == Admission.GUARDIAN && courier.isThere())
                        .isPresent());
    }

    /** Who has agreed to take part, and whose guardian has not been asked yet. */
    public Optional<Coming> waitingForGuardian(String consultation) {
        return admitted(consultation)
                .filter(steps -> admission(steps).equals(Optional.of(Admission.GUARDIAN)))
                .flatMap(this::coming);
    }

    Optional<Coming> coming(Steps steps) {
        var picked = Stream.of(steps.assents().split(" ", -1))
                .flatMap(code -> Assent.of(code).stream())
                .collect(Collectors.toSet());
        return answer().filter(answer -> picked.contains(Assent.TAKE_PART))
                .map(answer -> new Joining(
                        steps.consultation(),
                        frame.language(),
                        answer.band(),
                        answer.country(),
                        picked,
                        steps.assentText(),
                        answer.guardianNeeded()))
                .map(joining -> new Coming(joining, steps.code(), steps.receipt()));
    }

    /** What can be agreed to at this age. */
    List<Assent> asked() {
        return answer().map(answer -> Assent.asked(answer.band())).orElse(List.of());
    }

    Optional<AgeAnswer> answer() {
        return read(ANSWER, 3)
                .flatMap(parts ->
                        AgeBand.of(parts.get(0)).map(band -> new AgeAnswer(band, parts.get(1), said(parts.get(2)))));
    }

    void hold(AgeAnswer answer) {
        var reached = answer.reached().map(String::valueOf).orElse("");
        write(ANSWER, HELD, HELD, answer.band().code(), answer.country(), reached);
        whereabouts.said(answer.country());
    }

    /** Whoever could come in without anybody else has no reason to try again; a sister or brother at the same screen has. */
    public void done() {
        cookies.drop(STEPS);
        var alone = answer().filter(answer -> answer.admission(false) == Admission.WELCOME);
        if (alone.isPresent() || cookies.isShared()) cookies.drop(ANSWER);
    }

    private static Optional<Boolean> said(String reached) {
        return Optional.of(reached).filter(said -> !said.isEmpty()).map(Boolean::valueOf);
    }

    /** @param held how long it means anything, however long the browser keeps it */
    private void write(String cookie, Duration held, Duration life, String... parts) {
        var until = time.now().plus(held).getEpochSecond();
        cookies.set(cookie, keys.seal(cookie, until + ":" + String.join(":", parts)), life);
    }

    private Optional<List<String>> read(String cookie, int parts) {
        return cookies.get(cookie)
                .flatMap(carried -> keys.unseal(cookie, carried))
                .map(text -> List.of(text.split(":", -1)))
                .filter(all -> all.size() == parts + 1)
                .filter(all -> Long.parseLong(all.get(0)) >= time.now().getEpochSecond())
                .map(all -> all.subList(1, all.size()));
    }
}

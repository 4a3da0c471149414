package rostrum.moderation.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rostrum.moderation.Reason;

/** What triage says of one contribution. It is read by moderators; nothing else follows from it but where they read it. */
public record Finding(List<Signal> signals) {
    public static final Finding FAILED = new Finding(List.of(Signal.whole(Concern.FAILED)));

    /** Of the detectors and their lists. */
    public static final int VERSION = Normal.VERSION;

    /** The rule because of which the safety team reads it. */
    public Optional<Reason> rule() {
        return signals.stream()
                .filter(signal -> signal.concern().isHarm() && signal.isSure())
                .map(Signal::rule)
                .findFirst();
    }

    /** Whether the safety team reads it first. */
    public boolean isEscalated() {
        return rule().isPresent();
    }

    /** Whether somebody may be in danger now. */
    public boolean isDanger() {
        return signals.stream().anyMatch(signal -> signal.concern() == Concern.SELF_HARM && signal.isSure());
    }

    /** Whether moderators are advised not to approve it as it stands. */
    public boolean suggestsHold() {
        return !isEscalated() && signals.stream().anyMatch(Signal::isSure);
    }

    /** Its place in the queue: the most urgent signal; what is unsure waits one behind. */
    public int urgency() {
        return signals.stream().mapToInt(Finding::urgency).max().orElse(0);
    }

    private static int urgency(Signal signal) {
        return signal.concern().urgency() - (signal.concern().isHarm() && !signal.isSure() ? 1 : 0);
    }

    /** The steps towards a child that are in it. */
    public Set<Concern> steps() {
        return signals.stream().map(Signal::concern).filter(Concern::isStep).collect(Collectors.toSet());
    }

    Finding with(Signal more) {
        return new Finding(Stream.concat(signals.stream(), Stream.of(more)).toList());
    }
}

package rostrum.safeguarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock over a case: until when it must be acknowledged and decided, and when people are called. The table of times is
 * {@link Severity}'s; it always counts from the moment of telling.
 */
record Countdown(List<Mark> marks, boolean stopped) {

    /** Empty where nothing waits to be acknowledged. */
    Optional<Instant> acknowledgeBy() {
        return earliest(waiting().map(mark -> mark.at().plus(mark.severity().acknowledge())));
    }

    Optional<Instant> decideBy() {
        return earliest(running().map(mark -> mark.at().plus(mark.severity().decide())));
    }

    /** What must be done next, and until when. */
    Optional<Instant> next() {
        return earliest(Stream.concat(acknowledgeBy().stream(), decideBy().stream()));
    }

    /** All calls whose time has come by now, whether they were made or not, in their order. */
    List<Call> due(Instant now) {
        return running()
                .flatMap(Countdown::calls)
                .filter(call -> !call.at().isAfter(now))
                .sorted(Comparator.comparing(Call::at))
                .toList();
    }

    private static Stream<Call> calls(Mark mark) {
        var decide = mark.severity().decide();
        var always = Stream.of(
                call(mark, Call.Kind.TOLD, Duration.ZERO),
                call(mark, Call.Kind.DECIDE_HALF, decide.dividedBy(2)),
                call(mark, Call.Kind.DECIDE_FULL, decide));
        if (mark.acknowledged()) return always;
        var acknowledge = mark.severity().acknowledge();
        return Stream.concat(
                always,
                Stream.of(
                        call(mark, Call.Kind.ACKNOWLEDGE_HALF, acknowledge.dividedBy(2)),
                        call(mark, Call.Kind.ACKNOWLEDGE_FULL, acknowledge)));
    }

    private static Call call(Mark mark, Call.Kind kind, Duration after) {
        return new Call(mark.number(), kind, mark.at().plus(after));
    }

    private Stream<Mark> running() {
        return stopped ? Stream.empty() : marks.stream();
    }

    private Stream<Mark> waiting() {
        return running().filter(mark -> !mark.acknowledged());
    }

    private static Optional<Instant> earliest(Stream<Instant> instants) {
        return instants.min(Comparator.naturalOrder());
    }

    static boolean isMade(Call call, Collection<Call> made) {
        return made.stream().anyMatch(call::isSameAs);
    }
}

package rostrum.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long to wait after wrong tries. Each doubles the wait beyond what is forgiven; an hour without any forgets all. A try
 * is counted when it begins, so that many at once are many, and taken back when it was right. While many machines guess one
 * name, each network waits from when it first asked: what strangers do meanwhile keeps nobody's right password out.
 */
final class Patience {
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_KNOWN = 20_000;

    /** @param forgiven wrong tries that cost nothing */
    enum Of {
        /** One name from one network: somebody who mistypes, or who guesses. */
        NAME_HERE(5, Duration.ofMinutes(15)),
        /** One name from anywhere: each network waits for itself, so that a stranger cannot lock a colleague out. */
        NAME(20, Duration.ofSeconds(30)),
        /** One network with any names: an office of colleagues, or one machine that tries many. */
        NETWORK(100, Duration.ofMinutes(5));

        private final int forgiven;
        private final Duration most;

        Of(int forgiven, Duration most) {
            this.forgiven = forgiven;
            this.most = most;
        }

        Duration after(int tries) {
            var doublings = Math.min(tries - forgiven, 20);
            if (doublings <= 0) return Duration.ZERO;
            var wait = Duration.ofSeconds(1L << doublings);
            return wait.compareTo(most) < 0 ? wait : most;
        }
    }

    /** What is counted: digests and names, never an address. */
    record Subject(Of of, String what) {}

    private record Wrong(int tries, Instant last) {
        boolean isForgotten(Instant now) {
            return last.plus(MEMORY).isBefore(now);
        }
    }

    private final Map<Subject, Wrong> known = bounded();
    /** Since when a network waits for a name that many guess. */
    private final Map<Subject, Instant> asked = bounded();

    private static <V> Map<Subject, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Subject, V> eldest) {
                return size() > MOST_KNOWN;
            }
        };
    }

    static List<Subject> subjects(String name, String network) {
        return List.of(
                new Subject(Of.NAME_HERE, network + " " + name),
                new Subject(Of.NAME, name),
                new Subject(Of.NETWORK, network));
    }

    /** Begins a try, or says how long to wait before one. */
    synchronized Duration begin(Collection<Subject> subjects, Instant now) {
        var wait = subjects.stream()
                .map(subject -> subject.of == Of.NAME ? inTurn(subject, subjects, now) : left(subject, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            subjects.forEach(asked::remove);
            subjects.forEach(subject -> count(subject, now));
        }
        return wait;
    }

    private Duration inTurn(Subject name, Collection<Subject> subjects, Instant now) {
        var wrong = known.get(name);
        if (wrong == null || wrong.isForgotten(now)) return Duration.ZERO;
        var wait = name.of.after(wrong.tries);
        if (wait.isZero()) return wait;
        var since = subjects.stream()
                .filter(subject -> subject.of == Of.NAME_HERE)
                .map(here -> asked.computeIfAbsent(here, first -> now))
                .findFirst()
                .orElse(now);
        return positive(Duration.between(now, since.plus(wait)));
    }

    private Duration left(Subject subject, Instant now) {
        var wrong = known.get(subject);
        if (wrong == null || wrong.isForgotten(now)) return Duration.ZERO;
        return positive(Duration.between(now, wrong.last.plus(subject.of.after(wrong.tries))));
    }

    private static Duration positive(Duration left) {
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(Subject subject, Instant now) {
        var before = known.remove(subject);
        var tries = before == null || before.isForgotten(now) ? 0 : before.tries;
        known.put(subject, new Wrong(tries + 1, now));
    }

    /** It was right: the name starts anew, the network as if nobody had tried. */
    synchronized void right(Collection<Subject> subjects) {
        for (var subject : subjects) {
            if (subject.of == Of.NETWORK) takeBack(subject);
            else known.remove(subject);
        }
    }

    /** It was never looked at. */
    synchronized void takeBack(Collection<Subject> subjects) {
        subjects.forEach(this::takeBack);
    }

    private void takeBack(Subject subject) {
        known.computeIfPresent(subject, (same, wrong) -> new Wrong(Math.max(0, wrong.tries - 1), wrong.last));
    }
}

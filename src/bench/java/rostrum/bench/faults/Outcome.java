package rostrum.bench.faults;

/**
 * How a fault ended.
 *
 * @param seen in words and figures
 */
record Outcome(boolean holds, String seen) {
    static Outcome of(boolean holds, String seen, Object... values) {
        return new Outcome(holds, seen.formatted(values));
    }

    Outcome and(Outcome other) {
        return new Outcome(holds && other.holds, seen + "; " + other.seen);
    }
}

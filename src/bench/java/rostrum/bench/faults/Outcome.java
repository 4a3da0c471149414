package rostrum.bench.faults;

/**
 * How a fault ended.
 *
 * @param made whether this machine could make it at all
 * @param seen in words and figures
 */
record Outcome(boolean holds, boolean made, String seen) {
    static Outcome of(boolean holds, String seen, Object... values) {
        return new Outcome(holds, true, seen.formatted(values));
    }

    static Outcome notMade(String why) {
        return new Outcome(true, false, "not made: " + why);
    }

    Outcome and(Outcome other) {
        return new Outcome(holds && other.holds, made || other.made, seen + "; " + other.seen);
    }

    String mark() {
        if (!made) return "–";
        return holds ? "ok" : "NOT";
    }
}

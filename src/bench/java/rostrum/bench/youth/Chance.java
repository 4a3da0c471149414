package rostrum.bench.youth;

/**
 * Chance that is dealt the same each time: a number from who asks and what about.
 *
 * @param number who asks
 */
record Chance(int number) {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** @return from 0 to under the bound, any of them as often as another */
    int of(String what, int bound) {
        var mixed = mixed(number * SPREAD + mixed(what.hashCode()));
        return (int) Math.floorMod(mixed, (long) bound);
    }

    /** As the finishing step of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long value) {
        var first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}

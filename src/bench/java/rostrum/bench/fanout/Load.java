package rostrum.bench.fanout;

import java.util.List;

/**
 * How hard it is pushed.
 *
 * @param window posts on their way at once, while as much is sent as is taken
 * @param rate posts a second afterwards
 */
record Load(int warmSeconds, int saturatedSeconds, int fixedSeconds, int window, int rate) {
    static final Load NONE = new Load(0, 0, 0, 1, 1);

    /** A post a second: nothing that could be joined to it. */
    static final Load QUIET = new Load(0, 0, 6, 1, 1);

    Load warmedFor(int seconds) {
        return new Load(seconds, saturatedSeconds, fixedSeconds, window, rate);
    }

    List<String> options() {
        return List.of(
                "--warm", String.valueOf(warmSeconds),
                "--sat", String.valueOf(saturatedSeconds),
                "--fix", String.valueOf(fixedSeconds),
                "--window", String.valueOf(window),
                "--rate", String.valueOf(rate));
    }
}
